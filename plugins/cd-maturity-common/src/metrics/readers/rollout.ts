import { perContext } from '../perContext';
import { getOrMake, newMap } from './groupBy';
import {
  artifactOf,
  FinishedDeployment,
  ProductionDeployment,
  successfulDeployments,
} from './productionDeployments';

/** What a successful deployment to production did to the version that ran there. */
export type Rollout = {
  deployment: ProductionDeployment;
  /** The successful deployment before it, in the same environment. */
  preceding?: ProductionDeployment;
  kind: 'new' | 'redeploy' | 'rollback';
  /** For a rollback: the first deployment after the version gone back to. */
  undoes?: ProductionDeployment;
};

type History = {
  deployments: ProductionDeployment[];
  /** Position of the newest deployment of each artifact. */
  newest: Map<string, number>;
};

function rolloutIn(
  deployment: ProductionDeployment,
  artifact: string | undefined,
  { deployments, newest }: History,
): Rollout {
  const preceding = deployments.at(-1);
  const earlier = artifact === undefined ? undefined : newest.get(artifact);
  if (earlier === undefined) return { deployment, preceding, kind: 'new' };
  if (earlier === deployments.length - 1) {
    return { deployment, preceding, kind: 'redeploy' };
  }
  const undoes = deployments[earlier + 1];
  return { deployment, preceding, kind: 'rollback', undoes };
}

const isRollback = ({ kind }: Rollout) => kind === 'rollback';
const isNew = ({ kind }: Rollout) => kind === 'new';

/** A release to several places is a rollback when it is one in any of them, and new when it is new in any. */
function strongest(rollouts: Rollout[]): Rollout {
  return rollouts.find(isRollback) ?? rollouts.find(isNew) ?? rollouts[0];
}

/** By scope and environment. */
type Histories = Map<string, Map<string, History>>;

const newHistory = (): History => ({ deployments: [], newest: new Map() });

function historyOf(
  histories: Histories,
  { scope, environment }: FinishedDeployment,
): History {
  const places = getOrMake(histories, scope, newMap<string, History>);
  return getOrMake(places, environment, newHistory);
}

/** What the deployment did in one place, then noted there for those after it. */
function enter(
  histories: Histories,
  deployment: ProductionDeployment,
  part: FinishedDeployment,
): Rollout {
  const history = historyOf(histories, part);
  const artifact = artifactOf(part);
  const rollout = rolloutIn(deployment, artifact, history);
  history.deployments.push(deployment);
  if (artifact) history.newest.set(artifact, history.deployments.length - 1);
  return rollout;
}

/** The last attempt in each environment. */
function placesOf({ parts }: ProductionDeployment): FinishedDeployment[] {
  if (parts.length === 1) return parts;
  return [...new Map(parts.map(part => [part.environment, part])).values()];
}

/** Successful deployments to production in order of finish: new version, redeployment or rollback (V1, V2, V3, V1). */
export const rollouts = perContext((context): Rollout[] => {
  const histories: Histories = new Map();
  const found: Rollout[] = [];
  for (const deployment of successfulDeployments(context)) {
    const inPlaces: Rollout[] = [];
    for (const part of placesOf(deployment)) {
      inPlaces.push(enter(histories, deployment, part));
    }
    found.push(strongest(inPlaces));
  }
  return found;
});

/** What each successful deployment did. */
export const kindOfDeployment = perContext(context => {
  const kinds = new Map<ProductionDeployment, Rollout['kind']>();
  for (const { deployment, kind } of rollouts(context)) {
    kinds.set(deployment, kind);
  }
  return kinds;
});
