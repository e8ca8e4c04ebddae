import { MetricText, ratioMetric, RatioParts } from './ratioMetric';
import {
  countedDeployments,
  ProductionDeployment,
} from './readers/productionDeployments';
import { NO_DEPLOYMENT } from './reasons';
import { Metric } from './types';

export type DeploymentRatioParts = Pick<
  RatioParts<ProductionDeployment>,
  'says' | 'unknown' | 'unless'
> &
  Partial<Pick<RatioParts<ProductionDeployment>, 'of'>>;

/** Share of production deployments that say yes: of all that count, unless told otherwise. */
export function deploymentRatio(
  text: Omit<MetricText, 'unit'>,
  { of = countedDeployments, ...parts }: DeploymentRatioParts,
): Metric {
  return ratioMetric(
    { ...text, unit: 'ratio' },
    { of, at: ({ at }) => at, none: NO_DEPLOYMENT, ...parts },
  );
}
