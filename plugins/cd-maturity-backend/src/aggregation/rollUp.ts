import { GroupTree } from '../catalog/GroupTree';
import { addTally, emptyTally, Tally, TallySize } from './Tally';

type RollUp = {
  tree: GroupTree;
  size: TallySize;
  /** Nothing but these, since what stands above them was not asked for. */
  within?: ReadonlySet<string>;
};

/** Adds the counts of each group or domain to all above it. What belongs to none stays as it is. */
export function rollUp(
  direct: ReadonlyMap<string | null, Tally>,
  { tree, size, within }: RollUp,
): Map<string | null, Tally> {
  const sums = new Map<string | null, Tally>();
  for (const [key, tally] of direct) {
    const groups =
      key === null
        ? [null]
        : tree.withAncestors(key).filter(group => !within || within.has(group));
    for (const group of groups) {
      const sum = sums.get(group) ?? emptyTally(size);
      addTally(sum, tally);
      sums.set(group, sum);
    }
  }
  return sums;
}
