import { MetricText, ratioMetric, RatioParts } from './ratioMetric';
import { MergedChange, mergedChanges } from './readers/changes';
import { NO_CHANGE } from './reasons';
import { Metric } from './types';

export type ChangeRatioParts = Pick<
  RatioParts<MergedChange>,
  'says' | 'unknown' | 'unless'
> &
  Partial<Pick<RatioParts<MergedChange>, 'of' | 'none'>>;

/** Share of changes merged to the default branch that say yes: of all, unless told otherwise. */
export function changeRatio(
  text: Omit<MetricText, 'unit'>,
  { of = mergedChanges, none = NO_CHANGE, ...parts }: ChangeRatioParts,
): Metric {
  return ratioMetric(
    { ...text, unit: 'ratio' },
    { of, none, at: ({ mergedAt }) => mergedAt, ...parts },
  );
}
