import {
  MaturityModel,
  PracticeDto,
  STANDARD_SCALES,
} from 'backstage-plugin-cd-maturity-common';
import { dimensionTitles, levels, model } from './model';
import { practices } from './practices';

const toPractice = (practice: PracticeDto): MaturityModel['practices'][0] => ({
  id: practice.id,
  title: practice.title,
  dimension: practice.dimension,
  level: levels[practice.level - 1].id,
  flag: practice.flag,
  gate: practice.gate,
  scope: practice.scope,
  evidence: [{ ask: 'Is it so?', scale: 'yesno' }],
  supersededBy: [],
  requires: [],
  remediation: practice.remediation,
  effort: practice.effort,
  effect: practice.effect,
  docs: practice.docs,
  template: practice.template,
  source: practice.source,
});

/** The whole model behind the practices of the fixtures. */
export const aScoringModel = (): MaturityModel => ({
  apiVersion: 'cd-maturity/v1alpha1',
  kind: 'MaturityModel',
  metadata: {
    id: model.id,
    title: model.title,
    version: model.version,
    status: 'released',
    guidance: model.guidance,
    sources: [],
  },
  appliesTo: { kinds: ['component'], excludeLifecycles: [], aggregateOn: [] },
  defaultTarget: { level: 'intermediate' },
  profiles: {},
  conditions: {},
  belowFirst: { title: model.belowFirst },
  levels,
  sequencing: 'essential',
  coverage: {
    base: 0.6,
    beginner: 0.6,
    intermediate: 0.6,
    advanced: 0.6,
    expert: 0.6,
  },
  dimensions: dimensionTitles.map(item => ({ ...item, weight: 1 })),
  scales: { ...STANDARD_SCALES },
  answers: {
    expireAfter: '180d',
    teamAggregation: 'median',
    minRespondents: 3,
    showSpread: true,
  },
  practices: practices().map(toPractice),
});
