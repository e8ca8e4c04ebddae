import { Review } from '../../signals';
import { perContext } from '../perContext';
import { MergedChange } from './changes';
import { groupBy } from './groupBy';

const reviewsByChange = perContext(({ evidence }) =>
  groupBy(evidence.reviews, ({ scope, changeId }) => `${scope} ${changeId}`),
);

/** Reviews by people other than the author that were given before the merge, in order of time. */
export const reviewsOf = perContext(context => {
  const byChange = reviewsByChange(context);
  return ({ scope, changeId, author, mergedAt }: MergedChange): Review[] =>
    (byChange.get(`${scope} ${changeId}`) ?? []).filter(
      ({ reviewer, submittedAt }) =>
        submittedAt <= mergedAt &&
        reviewer.kind !== 'bot' &&
        (reviewer.login === undefined || reviewer.login !== author.login),
    );
});
