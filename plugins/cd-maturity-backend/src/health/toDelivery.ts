import { DeliverySummary } from 'backstage-plugin-cd-maturity-common';
import { ListedDelivery } from '../store/deliveryList';

/** A delivery as the API shows it. */
export function toDelivery(delivery: ListedDelivery): DeliverySummary {
  const { diedAt, receivedAt, ...rest } = delivery;
  return {
    ...rest,
    receivedAt: new Date(receivedAt).toISOString(),
    ...(diedAt === undefined ? {} : { diedAt: new Date(diedAt).toISOString() }),
  };
}
