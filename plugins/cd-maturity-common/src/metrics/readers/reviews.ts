import { Review } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { MergedChange, mergedChanges } from './changes';
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
export const reviewsOf = perContext(context => {
  const known = new Map<MergedChange, readonly Review[]>();
  for (const change of mergedChanges(context)) {
    const ofScope = reviewsByChange(context).get(change.scope);
    const reviews = ofScope?.get(change.changeId);
    if (reviews) known.set(change, mapDefined(reviews, ifByOther, change));
  }
  return (change: MergedChange) => known.get(change) ?? NONE;
});
