import { Facts } from './facts';
import { Repository } from './history/Repository';
import { Delivery } from './history/types';

/** What happened to one repository and the components in it. */
export type Story = {
  repository: string;
  /** In one sentence, for people. */
  about: string;
  /** Facts by component name. */
  facts: Record<string, Facts>;
  tell(repo: Repository): void;
};

/** All deliveries of a story up to a moment, oldest first. The same moment gives the same deliveries. */
export function deliveriesOf(story: Story, now: Date): Delivery[] {
  const repo = new Repository(story.repository, now);
  story.tell(repo);
  return repo.deliveries
    .filter(it => it.at <= now)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
