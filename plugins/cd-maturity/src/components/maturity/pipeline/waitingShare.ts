import { PipelineDto } from 'backstage-plugin-cd-maturity-common';

/**
 * How the way from merge to production is spent, in milliseconds: in the gate, and in everything else. Undefined while
 * either is not known. Medians of different samples may not add up, so the wait is never more than the whole.
 */
export const waitingShare = ({
  gate,
  mergeToProductionMs,
}: Pick<PipelineDto, 'gate' | 'mergeToProductionMs'>) => {
  if (!mergeToProductionMs || gate?.waitMs === undefined) return undefined;
  const waiting = Math.min(gate.waitMs, mergeToProductionMs);
  return {
    waiting,
    working: mergeToProductionMs - waiting,
    share: waiting / mergeToProductionMs,
  };
};
