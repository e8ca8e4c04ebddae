import { Decision, DecisionRecord } from 'backstage-plugin-cd-maturity-common';

export function toDecision(
  record: DecisionRecord,
): Decision & { version: number } {
  const { decidedAt, ...rest } = record;
  return {
    ...rest,
    ...(decidedAt === undefined
      ? {}
      : { decidedAt: new Date(decidedAt).toISOString() }),
  };
}
