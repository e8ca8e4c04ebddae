import { Practice } from '../model';
import { Basis, PracticeStatus } from './types';

/** What a practice weighs in its cell. */
export const WEIGHT: Readonly<Record<Practice['flag'], number>> = {
  essential: 3,
  advanced: 2,
  expert: 2,
  recommended: 1,
};

/** What an effort costs against its effect. */
export const EFFORT_COST: Readonly<Record<Practice['effort'], number>> = {
  S: 1,
  M: 2,
  L: 4,
};

/** How far a basis is trusted, from 0 to 1. */
export function trustIn(basis: Basis): number {
  switch (basis) {
    case 'measured':
      return 1;
    case 'fact':
      return 0.9;
    case 'stale':
    case 'attested':
      return 0.7;
    default:
      return 0.4;
  }
}

/** Bases from the strongest to the weakest; measurements win where the trust is the same. */
const BY_STRENGTH: readonly Basis[] = [
  'measured',
  'fact',
  'stale',
  'attested',
  'declared',
];

/** Negative when `a` is the stronger one. */
export function compareStrength(a: Basis, b: Basis): number {
  return BY_STRENGTH.indexOf(a) - BY_STRENGTH.indexOf(b);
}

/** Whether it was read from systems rather than said by people. */
export function isMeasured(basis: Basis | undefined): boolean {
  return basis === 'measured' || basis === 'fact' || basis === 'stale';
}

/** What a status is worth; unknown counts nothing. */
export function valueOf(status: PracticeStatus): number {
  if (status === 'pass') {
    return 1;
  }
  return status === 'partial' ? 0.5 : 0;
}

/** Whether a practice takes part: it applies and is not under an exemption. */
export function counts(status: PracticeStatus): boolean {
  return status !== 'not-applicable' && status !== 'exempt';
}
