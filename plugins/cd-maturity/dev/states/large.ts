import {
  Heatmap,
  OpenWork,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import {
  aHeatmap,
  anAggregateRow,
  someOpenWork,
} from '../../src/__fixtures__/org';
import { aSummary, aSummaryRow, rows } from '../../src/__fixtures__/scorecard';
import { aScoringModel } from '../../src/__fixtures__/scoringModel';
import { dimensionTitles } from '../../src/__fixtures__/model';
import { practices } from '../../src/__fixtures__/practices';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Five departments of ten teams each. */
export const fiftyTeams = (): SummaryRow[] =>
  numbers(5).flatMap(department => {
    const top = `group:default/department-${department}`;
    return [
      aSummaryRow(top, 3, [0, 4, 10, 20, 6, 0]),
      ...numbers(10).map(team =>
        aSummaryRow(
          `group:default/team-${department}-${team}`,
          (team % 5) + 1,
          [0, team, 2, 3, 1, 0],
          { parent: top },
        ),
      ),
    ];
  });

/** Names that are long, written from right to left, or made to break a page. */
export const hardNames = [
  'the-very-long-name-of-a-component-that-nobody-shortened-in-all-these-years-of-its-life',
  'שירות-התשלומים-של-הלקוחות',
  'خدمة-الدفع',
  '<b>bold</b> & "quoted"',
  '支付网关服务',
];

export const hardRows = () =>
  rows(20).map((row, at) => ({
    ...row,
    title: hardNames[at % hardNames.length],
  }));

export const hardSummary = () => {
  const summary = aSummary();
  return {
    ...summary,
    rows: summary.rows.map((row, at) => ({
      ...row,
      title: hardNames[at % hardNames.length],
    })),
    openGates: summary.openGates.map((gate, at) => ({
      ...gate,
      title: `${gate.title} ${hardNames[at % hardNames.length]}`,
    })),
  };
};

const practiceOf = (at: number) => ({
  id: `cd.${dimensionTitles[at % 5].id}.practice-${at}`,
  title: `Practice ${at} is done for every component`,
  dimension: dimensionTitles[at % 5].id,
});

/** A model with 300 practices. */
export const largeModel = () => {
  const model = aScoringModel();
  const [first] = model.practices;
  return {
    ...model,
    practices: numbers(300).map(at => ({
      ...first,
      ...practiceOf(at),
      evidence: [
        { metric: 'ci.duration_p50_minutes', op: '<=' as const, pass: 10 },
      ],
    })),
  };
};

/** The practices of a model, each held by another share of each group. */
export const practicesHeatmap = (): Heatmap => {
  const asked = practices();
  return aHeatmap({
    practices: asked,
    items: aHeatmap().items.map((row, group) => ({
      ...row,
      practices: Object.fromEntries(
        asked.map(({ id }, at) => {
          const judged = row.rated - (at % 3);
          const pass = Math.round((judged * ((at + group) % 5)) / 4);
          return [
            id,
            {
              pass,
              partial: 0,
              fail: judged - pass,
              unknown: row.eligible - judged,
              notApplicable: 0,
              exempt: 0,
            },
          ];
        }),
      ),
    })),
  });
};

export const largeHeatmap = (): Heatmap =>
  aHeatmap({
    practices: numbers(300).map(at => ({
      ...practiceOf(at),
      level: (at % 5) + 1,
      gate: at % 3 === 0,
    })),
    items: fiftyTeams()
      .filter(({ parent }) => !parent)
      .map(row => ({
        ...anAggregateRow(row, true),
        practices: Object.fromEntries(
          numbers(300).map(at => [
            practiceOf(at).id,
            {
              pass: at % 7,
              partial: at % 2,
              fail: at % 5,
              unknown: at % 3,
              notApplicable: 0,
              exempt: 0,
            },
          ]),
        ),
      })),
  });

export const largeWork = (): OpenWork[] =>
  numbers(300).map(at =>
    someOpenWork({
      practiceId: practiceOf(at).id,
      title: practiceOf(at).title,
      open: 300 - at,
    }),
  );
