import { Signal } from '../../signals';
import { globMatcher } from '../glob';
import { runLookup } from './runLookup';
import { Select } from './SignalFilter';

function namesOf(workflow: string): string[] {
  const file = workflow.slice(workflow.lastIndexOf('/') + 1);
  return [workflow, file, file.replace(/\.ya?ml$/, '')];
}

/**
 * A job or test report without a workflow of its own has that of its run, and counts for nobody while neither is known.
 * A deployment that does not say what deployed it is not judged.
 */
export function byWorkflow(glob: string, signals: readonly Signal[]): Select {
  const fits = globMatcher(glob);
  const runOf = runLookup(signals);
  const fitsWorkflow = (workflow: string | undefined) =>
    workflow !== undefined && namesOf(workflow).some(fits);

  const counts = (signal: Signal): boolean => {
    switch (signal.kind) {
      case 'ci_run':
        return fitsWorkflow(signal.workflow);
      case 'ci_stage':
      case 'test_report':
        return fitsWorkflow(signal.workflow ?? runOf(signal.runId)?.workflow);
      case 'training_run':
        return fitsWorkflow(signal.pipeline);
      case 'deployment':
        return (
          signal.definition === undefined || fitsWorkflow(signal.definition)
        );
      default:
        return true;
    }
  };
  return signal => (counts(signal) ? signal : undefined);
}
