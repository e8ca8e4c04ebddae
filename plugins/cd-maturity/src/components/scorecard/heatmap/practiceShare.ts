import { StatusCounts } from 'backstage-plugin-cd-maturity-common';

export type PracticeShare = {
  passed: number;
  /** Those about which something is known and to which it applies. */
  judged: number;
  unknown: number;
  /** 0 to 1; undefined when nothing is judged. */
  share?: number;
};

/** How many of those that are judged pass; exempt ones and those it does not apply to are left out. */
export const practiceShare = (counts: StatusCounts): PracticeShare => {
  const { pass, partial, fail, unknown } = counts;
  const judged = pass + partial + fail;
  return {
    passed: pass,
    judged,
    unknown,
    share: judged > 0 ? pass / judged : undefined,
  };
};

const STEPS = 5;

/** Shade of a share, 1 to 5: all is the strongest, none the weakest. */
export const shadeOf = (share: number): number =>
  Math.min(Math.floor(share * (STEPS - 1)) + 1, STEPS);
