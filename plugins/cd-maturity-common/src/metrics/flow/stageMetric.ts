import { Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { percentileMetric } from '../percentileMetric';
import { MergedChange, mergedChanges } from '../readers/changes';
import { elapsed } from '../sample';
import { Metric, MetricContext } from '../types';
import { MetricText } from '../ratioMetric';

type Ends = (
  context: MetricContext,
  change: MergedChange,
) => { from?: Instant; to?: Instant };

/** Median length of one stage of merged changes, at their merge. A stage that ends before it begins is no sample. */
export function stageMetric(
  text: Pick<MetricText, 'id' | 'title' | 'definition' | 'source' | 'reads'>,
  { ends, none }: { ends: Ends; none: string },
): Metric {
  const stageOf = (change: MergedChange, context: MetricContext) => {
    const { from, to } = ends(context, change);
    return elapsed(change.mergedAt, from, to);
  };
  return percentileMetric(
    { ...text, unit: 'hours', direction: 'down' },
    {
      p: 0.5,
      samples: context => mapDefined(mergedChanges(context), stageOf, context),
      none,
    },
  );
}
