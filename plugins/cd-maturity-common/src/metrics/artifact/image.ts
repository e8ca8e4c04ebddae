import { ratioMetric } from '../ratioMetric';
import { artifactsOf } from '../readers/artifacts';
import {
  ProductionDeployment,
  successfulDeployments,
} from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';
import { MetricContext } from '../types';

function isImage(
  context: MetricContext,
  { last }: ProductionDeployment,
): boolean | undefined {
  if (last.image !== undefined) return last.image;
  const artifacts = artifactsOf(context, last);
  return artifacts.length > 0
    ? artifacts.some(artifact => artifact.image)
    : undefined;
}

export const image = ratioMetric(
  {
    id: 'artifact.image_ratio',
    title: 'Deployed as an image',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments of a complete container or machine image / production deployments whose artifact is known.',
    source: OWN,
    reads: ['deployment', 'artifact'],
  },
  {
    samples: context =>
      successfulDeployments(context).map(deployment =>
        yesNo(deployment.at, isImage(context, deployment)),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'the deployed artifacts are not known',
  },
);
