import { deploymentRatio } from '../deploymentRatio';
import { artifactsOf } from '../readers/artifacts';
import {
  ProductionDeployment,
  successfulDeployments,
} from '../readers/productionDeployments';
import { OWN } from '../sources';
import { MetricContext } from '../types';

function isImage(
  { last }: ProductionDeployment,
  context: MetricContext,
): boolean | undefined {
  if (last.image !== undefined) return last.image;
  const artifacts = artifactsOf(context, last);
  return artifacts.length > 0
    ? artifacts.some(artifact => artifact.image)
    : undefined;
}

export const image = deploymentRatio(
  {
    id: 'artifact.image_ratio',
    title: 'Deployed as an image',
    direction: 'up',
    definition:
      'Production deployments of a complete container or machine image / production deployments whose artifact is known.',
    source: OWN,
    reads: ['deployment', 'artifact'],
  },
  {
    of: successfulDeployments,
    says: isImage,
    unknown: 'the deployed artifacts are not known',
  },
);
