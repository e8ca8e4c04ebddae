import { Signal } from '../../signals';
import { globMatcher } from '../glob';
import { runLookup } from './runLookup';
import { Select } from './SignalFilter';

/**
 * The branch stands in for the default one. Runs, jobs and test reports of other branches do not count; pushes stay, as
 * they tell when work on a change began. Deployments are told apart by environment, not by branch: many come from tags.
 */
export function byBranch(glob: string, signals: readonly Signal[]): Select {
  const fits = globMatcher(glob);
  const runOf = runLookup(signals);
  const isOn = (branch: string | undefined) =>
    branch !== undefined && fits(branch);

  return signal => {
    switch (signal.kind) {
      case 'ci_run':
        return isOn(signal.branch)
          ? { ...signal, onDefaultBranch: true }
          : undefined;
      case 'ci_stage':
      case 'test_report':
        return isOn(signal.branch ?? runOf(signal.runId)?.branch)
          ? { ...signal, onDefaultBranch: true }
          : undefined;
      case 'push':
        return { ...signal, onDefaultBranch: fits(signal.branch) };
      case 'change':
        return signal.targetBranch === undefined
          ? signal
          : { ...signal, toDefaultBranch: fits(signal.targetBranch) };
      default:
        return signal;
    }
  };
}
