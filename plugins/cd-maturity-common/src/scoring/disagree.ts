import { ClauseResult } from './types';

/** Figures say no and people say yes, or the reverse. */
export function disagree(
  figures: ClauseResult['status'] | undefined,
  said: ClauseResult | undefined,
): boolean {
  return (
    (figures === 'fail' && said?.status === 'pass') ||
    (figures === 'pass' && said?.status === 'fail')
  );
}
