import { Review } from '../../signals';
import { perContext } from '../perContext';
import { MergedChange } from './changes';
import { getOrMake, groupInScopes } from './groupBy';

const NONE: readonly Review[] = [];

const changeOf = ({ changeId }: Review) => changeId;

const reviewsByChange = perContext(({ evidence }) =>
  groupInScopes(evidence.reviews, changeOf),
);

function isByOther(
  { reviewer, submittedAt }: Review,
  { author, mergedAt }: MergedChange,
): boolean {
  return (
    submittedAt <= mergedAt &&
    reviewer.kind !== 'bot' &&
    (reviewer.login === undefined || reviewer.login !== author.login)
  );
}

/** Reviews by people other than the author that were given before the merge, in order of time. */
export const reviewsOf = perContext(context => {
  const known = new Map<MergedChange, readonly Review[]>();
  return (change: MergedChange): readonly Review[] =>
    getOrMake(known, change, () => {
      const ofScope = reviewsByChange(context).get(change.scope);
      const reviews = ofScope?.get(change.changeId) ?? NONE;
      return reviews.filter(review => isByOther(review, change));
    });
});
