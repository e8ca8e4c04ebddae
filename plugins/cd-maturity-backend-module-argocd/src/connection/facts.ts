import {
  answerAs,
  NormalizeOptions,
  ScopeContext,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { application } from '../normalize/application';
import { placeOf } from '../normalize/rules/place';
import { applicationsOf, PROVIDER, readFrom } from './api';
import { Instance } from './instances';

/** Kinds that run something; a Rollout of Argo Rollouts moves traffic in steps. */
const WORKLOADS = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'Rollout',
]);

const text = z.string().nullish();

const resource = z.object({
  kind: text,
  requiresPruning: z.boolean().nullish(),
  health: z.object({ status: text }).nullish(),
});

const withResources = application.extend({
  status: z
    .object({
      resources: z.array(resource).nullish(),
      history: z.array(z.unknown()).nullish(),
    })
    .nullish(),
});

const tree = z.object({ orphanedNodes: z.array(z.unknown()).nullish() });

type Resource = z.output<typeof resource>;

const isThere = ({ health }: Resource) => health?.status !== 'Missing';
const isWorkload = ({ kind }: Resource) => WORKLOADS.has(kind ?? '');

/** What one application adds to the figures of its scope. */
type Share = {
  live: number;
  declared: number;
  /** Deployments to production, and those of them that move traffic in steps. */
  deployments: number;
  inSteps: number;
  runsInProduction: boolean;
};

async function shareOf(
  instance: Instance,
  item: unknown,
  environments: NormalizeOptions['environments'],
  context: ScopeContext,
): Promise<Share> {
  const app = answerAs(withResources, item, PROVIDER);
  const { name, namespace } = app.metadata;
  const { orphanedNodes } = await readFrom(
    instance,
    `applications/${encodeURIComponent(name)}/resource-tree`,
    { appNamespace: namespace },
    tree,
    context,
  );
  const resources = (app.status?.resources ?? []).filter(isThere);
  const declared = resources.filter(
    ({ requiresPruning }) => !requiresPruning,
  ).length;
  const isProduction =
    placeOf(app, { environments, incidentLabels: [] }).tier === 'production';
  const workloads = isProduction ? resources.filter(isWorkload) : [];
  const deployments = isProduction ? app.status?.history?.length ?? 0 : 0;
  return {
    live: resources.length + (orphanedNodes?.length ?? 0),
    declared,
    deployments,
    inSteps: workloads.some(({ kind }) => kind === 'Rollout') ? deployments : 0,
    runsInProduction: workloads.length > 0,
  };
}

const sumOf = (
  shares: readonly Share[],
  part: 'live' | 'declared' | 'deployments' | 'inSteps',
) => shares.reduce((sum, share) => sum + share[part], 0);

/** What the resources of the applications show. Figures about nothing are left out. */
export async function resourceFacts(
  instances: readonly Instance[],
  environments: NormalizeOptions['environments'],
  context: ScopeContext,
): Promise<ScopeFact[]> {
  const shares: Share[] = [];
  for await (const { instance, items } of applicationsOf(instances, context)) {
    for (const item of items) {
      shares.push(await shareOf(instance, item, environments, context));
    }
  }
  if (shares.length === 0) {
    return [];
  }
  const live = sumOf(shares, 'live');
  const deployments = sumOf(shares, 'deployments');
  const ratio = (id: string, part: number, whole: number, samples: number) =>
    whole > 0 ? [{ id, value: part / whole, samples }] : [];
  return [
    ...ratio('gitops.declarative_ratio', sumOf(shares, 'declared'), live, 1),
    ...ratio(
      'deploy.progressive_ratio',
      sumOf(shares, 'inSteps'),
      deployments,
      deployments,
    ),
    {
      id: 'k8s.workload_found',
      value: shares.some(({ runsInProduction }) => runsInProduction),
      samples: 1,
    },
  ];
}
