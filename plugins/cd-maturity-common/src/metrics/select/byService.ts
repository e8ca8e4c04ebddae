import { Signal } from '../../signals';
import { globMatcher } from '../glob';
import { Select } from './SignalFilter';

function serviceOf(signal: Signal): string | undefined {
  switch (signal.kind) {
    case 'incident':
    case 'deployment':
      return signal.service;
    case 'gitops_sync':
      return signal.application;
    default:
      return undefined;
  }
}

/** What names another service does not count; what names none is not told apart. */
export function byService(glob: string): Select {
  const fits = globMatcher(glob);
  return signal => {
    const service = serviceOf(signal);
    return service === undefined || fits(service) ? signal : undefined;
  };
}
