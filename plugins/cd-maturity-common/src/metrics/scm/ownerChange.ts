import { changeRatio } from '../changeRatio';
import { Actor } from '../../signals';
import { MergedChange, mergedChanges } from '../readers/changes';
import {
  belongsToOwner,
  isMachine,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { reviewsOf } from '../readers/reviews';
import { OWN } from '../sources';
import { MetricContext } from '../types';

/** Who wrote and who reviewed a change, bots left out. */
function peopleOf(change: MergedChange, context: MetricContext): Actor[] {
  const reviewers = reviewsOf(context, change).map(review => review.reviewer);
  return [change.author, ...reviewers].filter(actor => !isMachine(actor));
}

function isByOwner(
  change: MergedChange,
  context: MetricContext,
): boolean | undefined {
  const belongs = peopleOf(change, context).map(belongsToOwner(context));
  if (belongs.includes(true)) return true;
  return belongs.includes(undefined) ? undefined : false;
}

export const ownerChange = changeRatio(
  {
    id: 'scm.owner_change_ratio',
    title: 'Changes by the owning group',
    direction: 'up',
    definition:
      'Merged changes that somebody of the owning group wrote or reviewed / merged changes. Changes that only bots touched are left out. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: OWN,
    reads: ['change', 'review'],
  },
  {
    of: context =>
      mergedChanges(context).filter(
        change => peopleOf(change, context).length > 0,
      ),
    says: isByOwner,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
