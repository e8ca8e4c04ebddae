import { Review } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { MetricContext } from '../types';
import { MergedChange } from './changes';
import { groupInScopes } from './groupBy';

const NONE: readonly Review[] = [];

const changeOf = ({ changeId }: Review) => changeId;

const reviewsByChange = perContext(({ evidence }) =>
  groupInScopes(evidence.reviews, changeOf),
);

function ifByOther(
  review: Review,
  { author, mergedAt }: MergedChange,
): Review | undefined {
  const { reviewer, submittedAt } = review;
  const isOther =
    reviewer.login === undefined || reviewer.login !== author.login;
  return submittedAt <= mergedAt && reviewer.kind !== 'bot' && isOther
    ? review
    : undefined;
}

/** Reviews by people other than the author that were given before the merge, in order of time. */
export function reviewsOf(
  context: MetricContext,
  change: MergedChange,
): readonly Review[] {
  const ofScope = reviewsByChange(context).get(change.scope);
  const reviews = ofScope?.get(change.changeId);
  return reviews ? mapDefined(reviews, ifByOther, change) : NONE;
}
