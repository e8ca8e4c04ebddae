import { CompiledModel, OpenGate } from 'backstage-plugin-cd-maturity-common';
import { targetRank } from '../models/targetRank';
import { countsByStatus } from '../store/statusText';
import { PracticeTally } from './Tally';

/**
 * The gates that fail, wholly or in part, on most entities. Those up to the target of the model come first: what most
 * lack of the top level says little about what to do next.
 */
export function openGates(
  { model, practices }: CompiledModel,
  tally: PracticeTally,
  shown: number,
): OpenGate[] {
  const target = targetRank(model);
  return practices
    .filter(({ gate }) => gate)
    .map(({ id, index, rank, practice }) => {
      const { fail, partial } = countsByStatus(tally.statuses[index]);
      return {
        practiceId: id,
        title: practice.title,
        dimension: practice.dimension,
        level: rank,
        count:
          practice.scope === 'component'
            ? fail + partial
            : tally.openOwners[index],
      };
    })
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        Number(a.level > target) - Number(b.level > target) ||
        b.count - a.count ||
        a.level - b.level,
    )
    .slice(0, shown);
}
