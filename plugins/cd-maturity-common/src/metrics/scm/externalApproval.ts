import { changeRatio } from '../changeRatio';
import { MergedChange } from '../readers/changes';
import {
  belongsToOwner,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { reviewsOf } from '../readers/reviews';
import { DORA_APPROVAL } from '../sources';
import { MetricContext } from '../types';

/** The approval that let the change go is the last one before the merge. */
function waitedForOthers(
  change: MergedChange,
  context: MetricContext,
): boolean | undefined {
  const approval = reviewsOf(context, change).findLast(
    review => review.verdict === 'approved',
  );
  if (!approval) return false;
  const byOwner = belongsToOwner(context)(approval.reviewer);
  return byOwner === undefined ? undefined : !byOwner;
}

export const externalApproval = changeRatio(
  {
    id: 'scm.external_approval_ratio',
    title: 'Approvals from outside',
    direction: 'down',
    definition:
      'Merged changes whose last approval came from outside the owning group / merged changes. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: DORA_APPROVAL,
    reads: ['change', 'review'],
  },
  {
    says: waitedForOthers,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
