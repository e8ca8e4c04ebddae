import { max } from 'd3-array';
import { measured, nothing } from '../measurement';
import { finishedDeployments } from '../readers/productionDeployments';
import { isIsolated } from '../readers/isolationKeys';
import { OWN } from '../sources';
import { Measurement, Metric, MetricContext, Window } from '../types';
import { isInWindow } from '../window';

type Place = { tier: string; at: number };

/** Environments of known tier: those told of up to the end of the window, and those deployed to in it. */
function placesSeen(context: MetricContext, window: Window): Place[] {
  const places: Place[] = [];
  for (const { tier, at } of context.evidence.environments) {
    if (tier !== 'unknown' && at < window.to) places.push({ tier, at });
  }
  for (const { tier, finishedAt } of finishedDeployments(context)) {
    if (tier !== 'unknown' && isInWindow(window, finishedAt)) {
      places.push({ tier, at: finishedAt });
    }
  }
  return places;
}

const timeOf = ({ at }: Place) => at;
const isProduction = ({ tier }: Place) => tier === 'production';

function scoreOf(context: MetricContext, window: Window, places: Place[]) {
  if (!places.some(isProduction) || places.every(isProduction)) return 0;
  if (!isIsolated(context, window.to, 'runtime')) return 1;
  return isIsolated(context, window.to, 'credential') ? 3 : 2;
}

export const isolation: Metric = {
  id: 'env.isolation_score',
  title: 'Isolation of environments',
  unit: 'score',
  direction: 'up',
  definition:
    '0: production is not separate from other environments. 1: production and at least one other environment have records of their own. ' +
    '2: no other environment shares its cluster and account. 3: nor its credentials. What is beyond 1 is told by events about ' +
    'environments; deployments alone cannot show it.',
  source: OWN,
  reads: ['deployment', 'environment'],
  measure(context, window): Measurement {
    const places = placesSeen(context, window);
    if (places.length === 0) {
      return nothing(
        'no environment whose tier is known was used or told of in the window',
      );
    }
    const newest = max(places, timeOf);
    return measured(scoreOf(context, window, places), 1, newest);
  },
};
