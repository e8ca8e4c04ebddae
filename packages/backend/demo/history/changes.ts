import { Commit } from '../github/push';
import { mergeChange } from './change';
import { workingMoments } from './calendar';
import { Repository } from './Repository';

export type Rhythm = {
  days: number;
  count: number;
  quietHours?: number;
  people: readonly string[];
  /** Who looks at changes; nobody when absent. */
  reviewers?: readonly string[];
  /** From the first commit to the merge. */
  hours: [number, number];
  /** Share of changes that name a work item, and how items are called. */
  tickets?: { prefix: string; share: number };
  titles: readonly string[];
};

export type Change = {
  commit: Commit;
  index: number;
  at: Date;
  author: string;
};

/** Merges that many changes in the given rhythm and tells what each leads to. */
export function changes(
  repo: Repository,
  rhythm: Rhythm,
  each: (change: Change) => void = () => {},
): void {
  const { random, now } = repo;
  const moments = workingMoments(random, { now, ...rhythm });
  moments.forEach((at, index) => {
    const author = rhythm.people[index % rhythm.people.length];
    const others = rhythm.reviewers?.filter(it => it !== author) ?? [];
    const { prefix, share } = rhythm.tickets ?? { prefix: '', share: 0 };
    const commit = mergeChange(repo, {
      at,
      author,
      reviewer: others.length ? random.pick(others) : undefined,
      title: rhythm.titles[index % rhythm.titles.length],
      branch: `work-${index + 1}`,
      ticket: random.chance(share) ? `${prefix}-${100 + index}` : undefined,
      hours: random.between(...rhythm.hours),
      commits: 1 + Math.floor(random.between(0, 3)),
    });
    each({ commit, index, at, author });
  });
}
