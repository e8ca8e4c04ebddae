import { releasePublished } from '../github/release';
import { create } from '../github/reference';
import { Repository } from './Repository';

/** A tag and the release made from it. */
export function release(
  repo: Repository,
  plan: { tag: string; author: string; at: Date; prerelease?: boolean },
): void {
  const repository = repo.state(plan.at);
  repo.record(
    'create',
    plan.at,
    create({ repository, ref: plan.tag, refType: 'tag', sender: plan.author }),
  );
  repo.record(
    'release',
    plan.at,
    releasePublished(repository, {
      tag: plan.tag,
      author: plan.author,
      prerelease: plan.prerelease ?? false,
      at: plan.at,
    }),
  );
}
