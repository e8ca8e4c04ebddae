import { Delivery } from './history/types';
import { stories } from './stories';
import { deliveriesOf } from './story';

/** Everything that the repositories of the invented company sent until now, oldest first. */
export function allDeliveries(now: Date): Delivery[] {
  return stories
    .flatMap(story => deliveriesOf(story, now))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
