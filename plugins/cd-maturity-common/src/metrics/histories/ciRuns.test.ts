import { contextOf } from '../__testUtils__/context';
import {
  describeWithData,
  readJson,
  readRows,
} from '../__testUtils__/publishedData';
import { run } from '../__testUtils__/signals';
import { CiRun } from '../../signals';
import { findMetric } from '../registry';
import { MetricContext } from '../types';

type Durations = { p50_linear: number; p90_linear: number };
type Expected = {
  success: number;
  failure: number;
  success_rate: number;
  duration_s_success_runs: Durations;
  time_to_restore_s: { restored: number; median_linear: number };
};

const FOLDER = 'ci-run-histories';

function outcomeOf(conclusion: string): CiRun['outcome'] {
  return conclusion === 'success' || conclusion === 'failure'
    ? conclusion
    : 'cancelled';
}

function runsOf(file: string): CiRun[] {
  return readRows(`${FOLDER}/${file}`).map(row => {
    const startedAt = Date.parse(row.run_started_at ?? row.created_at);
    const finishedAt = row.updated_at
      ? Date.parse(row.updated_at)
      : startedAt + Number(row.duration_seconds) * 1000;
    return run({
      runId: row.run_id,
      createdAt: Date.parse(row.created_at),
      startedAt,
      finishedAt,
      outcome: outcomeOf(row.conclusion),
    });
  });
}

function figure(id: string, context: MetricContext) {
  const measurement = findMetric(id)?.measure(context, {
    from: 0,
    to: context.asOf,
  });
  return { value: measurement?.value, samples: measurement?.samples };
}

/** Real histories of GitHub Actions with figures from an independent program. */
describeWithData(FOLDER)('published run histories', () => {
  it.each([
    'autoware-autoware_tools-build-and-test',
    'autoware-docker-build-and-push',
    'inky-frame-scheduled',
  ])('%s', name => {
    const expected = readJson<Record<string, Expected>>(
      `${FOLDER}/expected.json`,
    )[name];
    const context = contextOf(runsOf(`${name}.csv`), {
      asOf: Date.UTC(2030, 0, 1),
    });
    expect(figure('ci.success_ratio', context)).toEqual({
      value: expected.success_rate,
      samples: expected.success + expected.failure,
    });
    const durations = expected.duration_s_success_runs;
    const p50 = figure('ci.duration_p50_minutes', context);
    expect(p50.samples).toBe(expected.success);
    expect(p50.value).toBeCloseTo(durations.p50_linear / 60);
    const p90 = figure('ci.duration_p90_minutes', context);
    expect(p90.value).toBeCloseTo(durations.p90_linear / 60);
    const green = figure('ci.time_to_green_p50_minutes', context);
    expect(green.samples).toBe(expected.time_to_restore_s.restored);
    expect(green.value).toBeCloseTo(
      expected.time_to_restore_s.median_linear / 60,
    );
  });
});
