import { ratioMetric } from '../ratioMetric';
import { MergedChange, mergedChanges } from '../readers/changes';
import {
  belongsToOwner,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { reviewsOf } from '../readers/reviews';
import { NO_CHANGE } from '../reasons';
import { yesNo } from '../sample';
import { DORA_APPROVAL } from '../sources';
import { MetricContext } from '../types';

/** The approval that let the change go is the last one before the merge. */
function waitedForOthers(
  context: MetricContext,
  change: MergedChange,
): boolean | undefined {
  const approval = reviewsOf(context)(change).findLast(
    review => review.verdict === 'approved',
  );
  if (!approval) return false;
  const byOwner = belongsToOwner(context)(approval.reviewer);
  return byOwner === undefined ? undefined : !byOwner;
}

export const externalApproval = ratioMetric(
  {
    id: 'scm.external_approval_ratio',
    title: 'Approvals from outside',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Merged changes whose last approval came from outside the owning group / merged changes. ' +
      'Empty when more than 30 % of the logins are unknown.',
    source: DORA_APPROVAL,
    reads: ['change', 'review'],
  },
  {
    samples: context =>
      mergedChanges(context).map(change =>
        yesNo(change.mergedAt, waitedForOthers(context, change)),
      ),
    none: NO_CHANGE,
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
