import { Deployment } from '../../signals';
import { mapDefined } from '../mapDefined';
import { measured, nothing } from '../measurement';
import { perContext } from '../perContext';
import {
  FinishedDeployment,
  finishedDeployments,
} from '../readers/productionDeployments';
import { runById } from '../readers/runs';
import { OWN } from '../sources';
import { Metric, MetricContext } from '../types';
import { within } from '../window';

type Defined = { at: number; tier: Deployment['tier']; definition: string };

function definitionOf(
  context: MetricContext,
  { definition, runId }: FinishedDeployment,
): string | undefined {
  return definition ?? runById(context).get(runId ?? '')?.workflow;
}

function definedBy(
  deployment: FinishedDeployment,
  context: MetricContext,
): Defined | undefined {
  const definition = definitionOf(context, deployment);
  const { finishedAt, tier } = deployment;
  return definition ? { at: finishedAt, tier, definition } : undefined;
}

const defined = perContext((context): Defined[] =>
  mapDefined(finishedDeployments(context), definedBy, context),
);

export const sharedDefinition: Metric = {
  id: 'pipeline.shared_definition_ratio',
  title: 'Same way to every environment',
  unit: 'ratio',
  direction: 'up',
  definition:
    'Deployments to any environment made by a pipeline definition that also deploys to production / deployments with a known definition.',
  source: OWN,
  reads: ['deployment', 'ci_run'],
  measure(context, window) {
    const deployments = within(defined(context), window);
    const samples = deployments.length;
    const ofProduction = new Set<string>();
    for (const { tier, definition } of deployments) {
      if (tier === 'production') ofProduction.add(definition);
    }
    if (ofProduction.size === 0) {
      return nothing(
        'no production deployment in the window says what deployed it',
      );
    }
    const shared = deployments.filter(({ definition }) =>
      ofProduction.has(definition),
    );
    return measured(shared.length / samples, samples, deployments.at(-1)?.at);
  },
};
