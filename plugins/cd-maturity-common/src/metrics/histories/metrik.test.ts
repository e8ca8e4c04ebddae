import { contextOf } from '../__testUtils__/context';
import { describeWithData, readJson } from '../__testUtils__/publishedData';
import { deployment, push, run } from '../__testUtils__/signals';
import { Signal } from '../../signals';
import { defaultMetricOptions } from '../options';
import { findMetric } from '../registry';
import { HOUR_MS, MINUTE_MS } from '../time';

type Build = {
  pipelineId: string | number;
  number: number;
  timestamp: number;
  stages: Array<{
    name: string;
    status: string;
    startTimeMillis: number;
    durationMillis: number;
    pauseDurationMillis: number;
  }>;
  changeSets: Array<{ timestamp: number }>;
};
type Case = {
  start: number;
  end: number;
  stages: Record<string, string>;
  expected: number | null;
  samples: number;
  median_ms?: number | null;
};

const FOLDER = 'metrik/calculator';
/** Some of these histories begin in 1970, which no signal may. */
const EPOCH = Date.UTC(2000, 0, 1);
const OUTCOMES = new Map([
  ['SUCCESS', 'success' as const],
  ['FAILED', 'failure' as const],
]);

/** A build pushes its commits and deploys them when its chosen stage came to an end. */
function signalsOf(build: Build, stageName: string | undefined): Signal[] {
  const scope = `pipeline ${build.pipelineId}`;
  const name = `${scope} build ${build.number}`;
  const sha = `${name} commit ${build.changeSets.length - 1}`;
  const createdAt = EPOCH + build.timestamp;
  const commits = build.changeSets.map(({ timestamp }, n) => ({
    sha: `${name} commit ${n}`,
    authoredAt: EPOCH + timestamp,
  }));
  const ends = build.stages.flatMap((stage): Signal[] => {
    const outcome = OUTCOMES.get(stage.status);
    if (stage.name !== stageName || !outcome) return [];
    const finishedAt =
      EPOCH +
      stage.startTimeMillis +
      stage.durationMillis +
      stage.pauseDurationMillis;
    return [
      deployment({ deploymentId: name, scope, sha, outcome, finishedAt }),
      run({ runId: name, scope, outcome, createdAt, finishedAt }),
    ];
  });
  return [push({ sha, scope, pushedAt: createdAt, commits }), ...ends];
}

type Id = string | number;

type Reading = {
  /** As which ids of pipelines are read. */
  idOf?: (pipelineId: Id) => Id;
  /** What is known beside the history, per pipeline. */
  beside?: (scope: string) => Signal[];
};

/** Windows there are closed at both ends. */
function measured(
  id: string,
  name: string,
  { start, end, stages }: Case,
  { idOf = same => same, beside = () => [] }: Reading = {},
) {
  const builds = readJson<Build[]>(`${FOLDER}/builds-for-${name}.json`).map(
    build => ({ ...build, pipelineId: idOf(build.pipelineId) }),
  );
  const context = contextOf(
    builds.flatMap(build => [
      ...beside(`pipeline ${build.pipelineId}`),
      ...signalsOf(build, stages[String(build.pipelineId)]),
    ]),
    { options: { ...defaultMetricOptions, countFailedAttempts: true } },
  );
  const window = { from: EPOCH + start, to: EPOCH + end + 1 };
  return findMetric(id)?.measure(context, window);
}

const expected = (name: string) =>
  readJson<Record<string, Case[]>>(`${FOLDER}/expected.json`)[name];

/** Histories that another project asserts its own calculation with. */
describeWithData(FOLDER)('published build histories', () => {
  it('are all read here: ten results of nine histories', () => {
    const { _note, ...cases } = readJson<Record<string, unknown[]>>(
      `${FOLDER}/expected.json`,
    );
    expect(Object.keys(cases)).toEqual([
      'CFR-case-1',
      'DF-case-1',
      'MLT-case-2',
      'MLT-case-5',
      'MLT-case-7',
      'MLT-case-9',
      'MTTR-case-1',
      'MTTR-case-3',
      'MTTR-case-5',
    ]);
    expect(Object.values(cases).flat()).toHaveLength(10);
  });

  it('CFR-case-1: failed attempts / attempts', () => {
    for (const one of expected('CFR-case-1')) {
      const result = measured('deploy.change_fail_ratio', 'CFR-case-1', one);
      expect(result?.value ?? null).toBe(one.expected);
      expect(result?.samples).toBe(one.samples);
    }
  });

  it('DF-case-1: deployments in the window', () => {
    const [one] = expected('DF-case-1');
    const result = measured('deploy.prod_per_week', 'DF-case-1', one);
    expect(result?.samples).toBe(one.expected);
  });

  it.each(['MLT-case-5', 'MLT-case-7', 'MLT-case-9'])(
    '%s: median lead time of the same commits (edge case 25)',
    name => {
      const [one] = expected(name);
      const result = measured('deploy.lead_time_p50_hours', name, one);
      expect(result?.samples).toBe(one.samples);
      expect((result?.value ?? NaN) * HOUR_MS).toBeCloseTo(one.median_ms ?? 0);
    },
  );

  // There all commits count that a first deployment names. Here a first deployment is left out, as in DORA's words lead
  // time is said of changes, and without a predecessor nobody can tell which commits ran in production before.
  it('MLT-case-2: edge case 24: a first deployment has no lead time; with one before it, that of the same commits', () => {
    const [one] = expected('MLT-case-2');
    const id = 'deploy.lead_time_p50_hours';
    const first = measured(id, 'MLT-case-2', one);
    expect(first).toMatchObject({ samples: 0, reason: expect.any(String) });
    expect(first?.value).toBeUndefined();

    const before = EPOCH - HOUR_MS;
    const result = measured(id, 'MLT-case-2', one, {
      beside: scope => {
        const sha = `${scope} before`;
        return [
          push({ sha, scope, pushedAt: before }),
          deployment({ deploymentId: sha, sha, scope, finishedAt: before }),
        ];
      },
    });
    expect(result?.samples).toBe(one.samples);
    expect((result?.value ?? NaN) * HOUR_MS).toBeCloseTo(one.median_ms ?? 0);
  });

  it.each(['MLT-case-5', 'DF-case-1'])(
    'edge case 16: %s is the same with pipeline ids as numbers and as text',
    name => {
      const [one] = expected(name);
      const id = 'deploy.lead_time_p50_hours';
      expect(measured(id, name, one, { idOf: String })).toEqual(
        measured(id, name, one, { idOf: Number }),
      );
    },
  );

  it.each(['MTTR-case-1', 'MTTR-case-3', 'MTTR-case-5'])(
    '%s: red streaks of a stage (edge case 50)',
    name => {
      const [one] = expected(name);
      const result = measured('ci.time_to_green_p50_minutes', name, one);
      const value = result?.value;
      expect(value === undefined ? null : value * MINUTE_MS).toBe(
        one.median_ms,
      );
    },
  );
});
