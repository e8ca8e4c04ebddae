import { ratioMetric } from '../ratioMetric';
import { MergedChange, mergedChanges } from '../readers/changes';
import {
  belongsToOwner,
  isMachine,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { reviewsOf } from '../readers/reviews';
import { NO_CHANGE } from '../reasons';
import { Sample, yesNo } from '../sample';
import { OWN } from '../sources';
import { MetricContext } from '../types';

function sampleOf(context: MetricContext, change: MergedChange): Sample[] {
  const reviewers = reviewsOf(context)(change).map(review => review.reviewer);
  const people = [change.author, ...reviewers].filter(
    actor => !isMachine(actor),
  );
  if (people.length === 0) return [];
  const belongs = people.map(belongsToOwner(context));
  const told = belongs.includes(true) || !belongs.includes(undefined);
  return [yesNo(change.mergedAt, told ? belongs.includes(true) : undefined)];
}

export const ownerChange = ratioMetric(
  {
    id: 'scm.owner_change_ratio',
    title: 'Changes by the owning group',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Merged changes that somebody of the owning group wrote or reviewed / merged changes. Changes that only bots touched are left out. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: OWN,
    reads: ['change', 'review'],
  },
  {
    samples: context =>
      mergedChanges(context).flatMap(change => sampleOf(context, change)),
    none: NO_CHANGE,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
