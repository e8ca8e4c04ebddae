import { CiRun, Signal } from '../../signals';

/** Finds the run that a job, a test report or a deployment belongs to. */
export function runLookup(
  signals: readonly Signal[],
): (runId: string | undefined) => CiRun | undefined {
  const runs = new Map<string | undefined, CiRun>();
  for (const signal of signals) {
    if (signal.kind === 'ci_run') runs.set(signal.runId, signal);
  }
  return runId => runs.get(runId);
}
