import {
  loadModels,
  MetricClause,
  metricRegistry,
  parseSignalDictionary,
  Practice,
} from 'backstage-plugin-cd-maturity-common';
import { optionalModels, shippedModels, signalDictionary } from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const models = loadModels([...shippedModels, ...optionalModels], dictionary);
const practices = models.flatMap(model => model.practices);

/** What a first step begins with: something to do, and not something to have. */
const VERBS = new Set(
  'Add Agree Answer Ask Automate Break Build Choose Close Commit Compare Connect Copy Count Create Cut Delete Deploy Describe Draw Emit Evaluate Explore Export Fill Find Generate Give Go Invite Keep Label Let Link List Look Lower Merge Move Name Note Open Point Profile Publish Put Rank Record Register Release Remove Replace Require Run Scan Send Set Show Split Store Tag Take Trigger Turn Write'.split(
    ' ',
  ),
);

/** A team is told what to do, not what to buy. */
const PRODUCTS =
  /\b(github|gitlab|jenkins|circleci|bitbucket|azure|argo|flux|tekton|jira|slack|terraform|helm|docker|dependabot|renovate|sonar\w*|snyk|trivy|datadog|grafana|pagerduty|launchdarkly|mlflow|kubeflow)\b/i;

/** Where a practice may be read about in general; the rest of an address names the subject. */
const FRONT_PAGES =
  /^https:\/\/(dora\.dev|dora\.dev\/capabilities|minimumcd\.org|minimumcd\.org\/minimumcd|maturitymodel\.cncf\.io|kubernetes\.io|kubernetes\.io\/docs|backstage\.io|cloud\.google\.com)\/?$/;

const SMALL = new Set(
  'about after again and any apart are before can each every first for from have into its itself nobody not own that the their them then they this through what when where which who with without'.split(
    ' ',
  ),
);

/** Words that carry meaning, by their first letters, so that "tested" and "tests" are one. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(
    words.filter(word => !SMALL.has(word)).map(word => word.slice(0, 5)),
  );
}

function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>) {
  return [...part].filter(word => whole.has(word)).length / part.size;
}

const questionsOf = ({ evidence }: Practice) =>
  evidence.flatMap(clause => ('ask' in clause ? [clause] : []));
const figuresOf = ({ evidence }: Practice) =>
  evidence.flatMap(clause => ('metric' in clause ? [clause] : []));

/** The unit is told by the metric, by the end of the name, or by what is counted. */
function hasUnit(metric: string): boolean {
  const { type, means } = dictionary.signals[metric];
  return (
    type === 'ratio' ||
    metricRegistry.some(({ id }) => id === metric) ||
    /_(minutes|hours|days|per_week|per_day|per_month|pct)$/.test(metric) ||
    /^(how many|changes|open violations|interactive changes|recommendations|percentage points)\b/.test(
      means,
    )
  );
}

/** Pairs of practices of one model that some test holds for. */
function pairs(test: (one: Practice, other: Practice) => boolean): string[] {
  return models.flatMap(model =>
    model.practices.flatMap((one, at) =>
      model.practices
        .slice(at + 1)
        .filter(other => test(one, other))
        .map(other => `${one.id} and ${other.id}`),
    ),
  );
}

describe.each(practices)('$id', practice => {
  const { title, remediation, docs, source } = practice;

  it('has a title that is a short sentence', () => {
    expect(title).toMatch(/^[A-Z][^.?!:;]+$/);
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title.split(' ').length).toBeGreaterThanOrEqual(4);
  });

  it('begins with something to do that its title does not say', () => {
    expect(VERBS).toContain(remediation.split(' ')[0]);
    expect(remediation).toMatch(/^[^.?!]{40,170}\.$/);
    const said = wordsOf(title);
    const asked = wordsOf(remediation);
    expect(
      [...asked].filter(word => !said.has(word)).length,
    ).toBeGreaterThanOrEqual(4);
    expect(shareOf(said, asked)).toBeLessThanOrEqual(0.75);
  });

  it('names no product', () => {
    const texts = [
      title,
      remediation,
      ...questionsOf(practice).map(q => q.ask),
    ];
    expect(texts.filter(text => PRODUCTS.test(text))).toEqual([]);
  });

  it('says where its idea comes from and where to read more', () => {
    expect(source).toMatch(/\S{3}/);
    expect(docs.length).toBeGreaterThanOrEqual(1);
    expect(docs.length).toBeLessThanOrEqual(3);
    expect(docs.filter(link => FRONT_PAGES.test(link))).toEqual([]);
    expect(docs.filter(link => !link.startsWith('https://'))).toEqual([]);
  });

  it('asks what its scale can answer', () => {
    for (const { ask, scale, evidence } of questionsOf(practice)) {
      const form =
        {
          share4: /^(How many|How much|For how many) .*\?$/,
          cadence5: /^How often .*\?$/,
        }[scale] ?? /^[A-Z][^?]*\.$/;
      expect(ask).toMatch(form);
      expect(evidence).toMatch(/^link to /);
    }
  });

  it('has thresholds with a unit and a step before them', () => {
    const figures = figuresOf(practice);
    expect(figures.filter(({ metric }) => !hasUnit(metric))).toEqual([]);
    // Where one is the least there can be, there is nothing before it.
    const least = ({ pass, op }: MetricClause) => pass === 1 && op === '>=';
    expect(figures.filter(f => f.partial === undefined && !least(f))).toEqual(
      [],
    );
  });

  it('asks for no fewer samples than the dictionary where they prove nothing', () => {
    // Counts say how much there was: no sample is a value, too.
    const shares = figuresOf(practice).filter(
      ({ metric }) => dictionary.signals[metric].type === 'ratio',
    );
    const tooFew = shares.filter(({ metric, minSamples }) => {
      const { minSamples: own } = dictionary.signals[metric];
      const usual = own ?? dictionary.defaults.minSamples;
      return (minSamples ?? usual) < Math.min(usual, 3);
    });
    expect(tooFew).toEqual([]);
  });
});

describe('practices of one model', () => {
  it('have titles of their own, in all models together', () => {
    const titles = practices.map(({ title }) => title.toLowerCase());
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
    expect(twice).toEqual([]);
  });

  it('have first steps of their own, in all models together', () => {
    const steps = practices.map(({ remediation }) => remediation);
    expect(steps.filter((step, at) => steps.indexOf(step) !== at)).toEqual([]);
  });

  it('are not the same thing in other words', () => {
    const alike = pairs((one, other) => {
      const [a, b] = [wordsOf(one.title), wordsOf(other.title)];
      return shareOf(a, b) >= 0.8 && shareOf(b, a) >= 0.8;
    });
    expect(alike).toEqual([]);
  });

  it('are not shown by the very same evidence', () => {
    const shown = ({ evidence }: Practice) =>
      JSON.stringify(evidence.filter(clause => !('ask' in clause)));
    const same = pairs(
      (one, other) => shown(one) !== '[]' && shown(one) === shown(other),
    );
    expect(same).toEqual([]);
  });

  it('ask more for the same figure at a higher level', () => {
    const easier = models.flatMap(({ practices: all, levels }) => {
      const rank = new Map(levels.map(level => [level.id, level.rank]));
      return all.flatMap(low =>
        all
          .filter(high => rank.get(high.level)! > rank.get(low.level)!)
          .flatMap(high =>
            figuresOf(low).flatMap(a =>
              figuresOf(high)
                .filter(
                  b =>
                    b.metric === a.metric &&
                    (a.op === '>=' ? b.pass < a.pass : b.pass > a.pass),
                )
                .map(b => `${high.id} asks less of ${b.metric} than ${low.id}`),
            ),
          ),
      );
    });
    expect(easier).toEqual([]);
  });
});
