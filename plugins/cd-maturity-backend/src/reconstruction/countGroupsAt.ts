import { CompiledModel, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { NO_KEY } from '../store/dirtyGroups';
import { ReconstructedGroup } from '../store/groupDays';
import { countStandings, StandingThen } from '../store/levelMoves';

type Sums = Omit<ReconstructedGroup, 'groupBy' | 'key'> & {
  entities: number;
  weight: number;
};
type Place = Pick<ReconstructedGroup, 'groupBy' | 'key'>;

function placesOf(standing: StandingThen, tree: GroupTree): Place[] {
  const above = (key: string | null) =>
    key === null ? [NO_KEY] : tree.withAncestors(key);
  return [
    { groupBy: 'all', key: 'all' },
    ...above(standing.owner).map((key): Place => ({ groupBy: 'owner', key })),
    { groupBy: 'system', key: standing.system ?? NO_KEY },
    ...above(standing.domain).map((key): Place => ({ groupBy: 'domain', key })),
  ];
}

function add(sums: Sums, standing: StandingThen): void {
  sums.entities += standing.entities;
  sums.weight += standing.weight;
  sums.progress += standing.progress;
  sums.confidence += standing.confidence;
  if (standing.level === null) {
    sums.unrated += standing.entities;
  } else {
    sums.levels[standing.level] += standing.entities;
    sums.weights[standing.level] += standing.weight;
  }
}

/** How groups, systems, domains and the organisation stood at a time, put together as they are now. */
export async function countGroupsAt(
  db: Knex,
  { model, topRank }: CompiledModel,
  tree: GroupTree,
  at: Instant,
): Promise<ReconstructedGroup[]> {
  const groups = new Map<string, Place & Sums>();
  for (const standing of await countStandings(db, model.metadata.id, at)) {
    for (const place of placesOf(standing, tree)) {
      const id = `${place.groupBy} ${place.key}`;
      const sums = groups.get(id) ?? {
        ...place,
        entities: 0,
        weight: 0,
        unrated: 0,
        levels: new Array(topRank + 1).fill(0),
        weights: new Array(topRank + 1).fill(0),
        progress: 0,
        confidence: 0,
      };
      add(sums, standing);
      groups.set(id, sums);
    }
  }
  return [...groups.values()].map(({ entities, weight, ...sums }) => ({
    ...sums,
    progress: sums.progress / weight,
    confidence: sums.confidence / entities,
  }));
}
