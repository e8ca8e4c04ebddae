import { Signal } from '../../signals';
import { globMatcher } from '../glob';
import { Select } from './SignalFilter';

/** Deployments, approvals and states of environments that fit; everything else is not told apart by environment. */
export function byEnvironment(glob: string): Select {
  const fits = globMatcher(glob);
  const counts = (signal: Signal): boolean => {
    switch (signal.kind) {
      case 'deployment':
      case 'approval':
      case 'gitops_sync':
        return fits(signal.environment);
      case 'environment':
        return fits(signal.name);
      default:
        return true;
    }
  };
  return signal => (counts(signal) ? signal : undefined);
}
