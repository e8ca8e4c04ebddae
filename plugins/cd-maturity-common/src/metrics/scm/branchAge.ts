import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { MergedChange, mergedChanges, startOfChange } from '../readers/changes';
import { NO_CHANGE } from '../reasons';
import { elapsed } from '../sample';
import { DORA_TRUNK } from '../sources';
import { MetricContext } from '../types';

function ageOf(change: MergedChange, context: MetricContext) {
  const { mergedAt } = change;
  return elapsed(mergedAt, startOfChange(context, change), mergedAt);
}

export const branchAge = percentileMetric(
  {
    id: 'scm.branch_age_p50_hours',
    title: 'Age of branches',
    unit: 'hours',
    direction: 'down',
    definition:
      'Median time from the first commit of a branch to its merge; from the opening of the change when its commits are not known.',
    source: DORA_TRUNK,
    reads: ['change', 'push'],
  },
  {
    p: 0.5,
    samples: context => mapDefined(mergedChanges(context), ageOf, context),
    none: NO_CHANGE,
  },
);
