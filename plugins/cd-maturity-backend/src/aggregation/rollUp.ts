import { GroupTree } from '../catalog/GroupTree';
import { addTally, emptyTally, Tally, TallySize } from './Tally';

/** Adds the counts of each group or domain to all above it. What belongs to none stays as it is. */
export function rollUp(
  direct: ReadonlyMap<string | null, Tally>,
  tree: GroupTree,
  size: TallySize,
): Map<string | null, Tally> {
  const sums = new Map<string | null, Tally>();
  for (const [key, tally] of direct) {
    for (const group of key === null ? [null] : tree.withAncestors(key)) {
      const sum = sums.get(group) ?? emptyTally(size);
      addTally(sum, tally);
      sums.set(group, sum);
    }
  }
  return sums;
}
