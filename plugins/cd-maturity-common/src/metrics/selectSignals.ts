import { Signal } from '../signals';
import { matchesGlob } from './glob';

/** Which signals of a scope count for an entity; globs with `*`, in any case. @public */
export type SignalFilter = { workflow?: string; environment?: string };

/** `.github/workflows/shop-build.yml` is also asked for as `shop-build.yml` and `shop-build`. */
function fitsWorkflow(glob: string, workflow: string): boolean {
  const file = workflow.slice(workflow.lastIndexOf('/') + 1);
  const base = file.replace(/\.ya?ml$/, '');
  return [workflow, file, base].some(name => matchesGlob(glob, name));
}

function workflowsOfRuns(signals: readonly Signal[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (const signal of signals) {
    if (signal.kind === 'ci_run') runs.set(signal.runId, signal.workflow);
  }
  return runs;
}

/**
 * The signals that fit. A job without a workflow of its own has that of its run, and counts for nobody while neither is
 * known. A deployment that does not say what deployed it is not judged by workflow.
 * @public
 */
export function selectSignals(
  signals: readonly Signal[],
  { workflow, environment }: SignalFilter,
): Signal[] {
  const workflows = workflow ? workflowsOfRuns(signals) : undefined;
  const ofWorkflow = (name: string | undefined, unknown: boolean) =>
    !workflow || (name ? fitsWorkflow(workflow, name) : unknown);
  const inEnvironment = (name: string) =>
    !environment || matchesGlob(environment, name);

  return signals.filter(signal => {
    switch (signal.kind) {
      case 'ci_run':
        return ofWorkflow(signal.workflow, false);
      case 'ci_stage':
        return ofWorkflow(
          signal.workflow ?? workflows?.get(signal.runId),
          false,
        );
      case 'deployment':
        return (
          inEnvironment(signal.environment) &&
          ofWorkflow(signal.definition, true)
        );
      case 'approval':
        return inEnvironment(signal.environment);
      default:
        return true;
    }
  });
}
