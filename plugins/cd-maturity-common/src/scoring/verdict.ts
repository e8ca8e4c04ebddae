import { Basis, ClauseResult, PracticeStatus } from './types';

/**
 * What the evidence of one practice says, before other practices and gates are looked at. Every field is always there: the
 * engine is fastest where all verdicts look alike.
 */
export type Verdict = {
  status: PracticeStatus;
  basis: Basis | undefined;
  open: boolean;
  hint: string | undefined;
  conflict: boolean;
  clauses: ClauseResult[];
};
