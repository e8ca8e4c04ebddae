import { deploymentRatio } from '../deploymentRatio';
import { Deployment } from '../../signals';
import {
  countedDeployments,
  ProductionDeployment,
} from '../readers/productionDeployments';
import { isMachine } from '../readers/owners';
import { OWN } from '../sources';

function isThroughPipeline({
  runId,
  pulled,
  trigger,
  actor,
}: Deployment): boolean | undefined {
  if (runId !== undefined || pulled || trigger === 'automatic') return true;
  if (isMachine(actor)) return true;
  return actor?.kind === 'human' ? false : undefined;
}

const isOutside = ({ last }: ProductionDeployment) =>
  isThroughPipeline(last) === false;

export const viaPipeline = deploymentRatio(
  {
    id: 'deploy.via_pipeline_ratio',
    title: 'Production changed by the pipeline only',
    direction: 'up',
    definition:
      'Production deployments, hotfixes included, by a run, a controller or a bot / production deployments. Empty unless a source is ' +
      'known to see changes made outside the pipeline: a GitOps controller, or one that has told of such a change.',
    source: OWN,
    reads: ['deployment', 'gitops_sync'],
  },
  {
    says: ({ last }) => isThroughPipeline(last),
    unknown: 'it is not known how the deployments were made',
    unless: context =>
      context.evidence.gitopsSyncs.length > 0 ||
      countedDeployments(context).some(isOutside)
        ? undefined
        : 'no source tells of changes made outside the pipeline',
  },
);
