import {
  Instant,
  matchesGlob,
  Ownership,
  Signal,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { Binding, readBindings } from '../store/bindings';
import { countDone, readDecisions } from '../store/decisions';
import { EntityRecord, readEntities } from '../store/entities';
import { readFacts } from '../store/facts';
import { groupsOfLogins } from '../store/logins';
import { readReadings } from '../store/metricValues';
import { NO_READINGS } from '../store/readings';
import { readRecognitionCorrections } from '../store/recognitionCorrections';
import { readScopeFacts } from '../store/scopeFacts';
import { readSignals } from '../store/readSignals';
import { readScopeRoles, ScopeRole } from '../store/scopeRoles';
import { readScores } from '../store/scores';
import {
  DeployedSha,
  entitiesOfSystems,
  readDeployedShas,
} from '../store/siblings';
import { refsAbove } from '../goals/goalsAbove';
import { readGoals } from '../store/goals';
import { groupBy } from './groupBy';
import { readSaid } from './readSaid';
import { factsOfScopes, newestFacts } from './scopeFacts';
import { EntityInput } from './types';

const DAY_MS = 24 * 3_600_000;
/** The longest window. */
const READ_MS = 365 * DAY_MS;
const DONE_WINDOW_MS = 90 * DAY_MS;

function loginsIn(signals: Iterable<Signal[]>): string[] {
  const logins = new Set<string>();
  for (const ofScope of signals) {
    for (const signal of ofScope) {
      for (const key of ['actor', 'author', 'reviewer'] as const) {
        const actor = (signal as Record<string, { login?: string } | unknown>)[
          key
        ] as { login?: string } | undefined;
        if (actor?.login) {
          logins.add(actor.login.toLowerCase());
        }
      }
    }
  }
  return [...logins];
}

function ownershipOf(
  entity: EntityRecord,
  tree: GroupTree,
  groupsOfLogin: Record<string, string[]>,
): Ownership | undefined {
  return entity.owner?.startsWith('group:')
    ? { owners: tree.withDescendants(entity.owner), groupsOfLogin }
    : undefined;
}

function isDeployedBy(binding: Binding, deployed: DeployedSha): boolean {
  return (
    binding.scopeKey === deployed.scopeKey &&
    binding.roles.includes('deploy') &&
    (!binding.filter?.environment ||
      matchesGlob(binding.filter.environment, deployed.environment))
  );
}

/** For each entity with siblings in its system: the commits that these deployed to production. */
async function readSiblings(
  db: Knex,
  entities: readonly EntityRecord[],
  kinds: Iterable<string>,
  since: Instant,
): Promise<Map<string, Set<string>>> {
  const systems = entities.flatMap(({ system }) => (system ? [system] : []));
  const members = await entitiesOfSystems(db, systems, kinds);
  const bindings = await readBindings(db, [...members.values()].flat());
  const bindingsOf = groupBy(bindings, binding => binding.entityRef);
  const shas = groupBy(
    await readDeployedShas(
      db,
      [...new Set(bindings.map(({ scopeKey }) => scopeKey))],
      since,
    ),
    deployed => deployed.scopeKey,
  );
  const shasOf = (entityRef: string) =>
    (bindingsOf.get(entityRef) ?? []).flatMap(binding =>
      (shas.get(binding.scopeKey) ?? [])
        .filter(deployed => isDeployedBy(binding, deployed))
        .map(({ sha }) => sha),
    );
  const result = new Map<string, Set<string>>();
  for (const { entityRef, system } of entities) {
    const siblings = (members.get(system ?? '') ?? []).filter(
      ref => ref !== entityRef,
    );
    if (siblings.length > 0) {
      result.set(entityRef, new Set(siblings.flatMap(shasOf)));
    }
  }
  return result;
}

/** Entities that a silent source speaks for. */
function silencedOf(
  bindings: readonly Binding[],
  roles: readonly ScopeRole[],
  isAlive: (source: string) => boolean,
): string[] {
  const silent = new Set(
    roles
      .filter(({ source }) => !isAlive(source))
      .map(({ scopeKey }) => scopeKey),
  );
  const bound = bindings.filter(({ scopeKey }) => silent.has(scopeKey));
  return [...new Set(bound.map(({ entityRef }) => entityRef))];
}

/** All that a batch of entities is judged by, in a fixed number of queries. Entities that are not known are left out. */
export async function readInputs(
  db: Knex,
  entityRefs: readonly string[],
  options: {
    asOf: Instant;
    judgedKinds: ReadonlySet<string>;
    dictionary: SignalDictionary;
    organization?: string;
    /** Tells whose last readings are needed: those of entities that a silent source speaks for. Default: of all. */
    isAlive?: (source: string) => boolean;
    /** What happened from then on is left out. */
    until?: Instant;
  },
): Promise<EntityInput[]> {
  const { asOf, judgedKinds, dictionary, organization } = options;
  const entities = [...(await readEntities(db, entityRefs)).values()].filter(
    ({ kind }) => judgedKinds.has(kind),
  );
  const refs = entities.map(({ entityRef }) => entityRef);
  const bindings = await readBindings(db, refs);
  const scopes = [...new Set(bindings.map(({ scopeKey }) => scopeKey))];
  const signals = await readSignals(db, scopes, asOf - READ_MS, options.until);
  const groupsOfLogin = await groupsOfLogins(db, loginsIn(signals.values()));
  const tree = await GroupTree.read(db);
  const siblings = await readSiblings(
    db,
    entities,
    judgedKinds,
    asOf - READ_MS,
  );
  const doneRecently = await countDone(db, refs, asOf - DONE_WINDOW_MS);
  const roles = await readScopeRoles(db, scopes);
  const scopeRoles = groupBy(roles, role => role.scopeKey);
  const readings = await readReadings(
    db,
    options.isAlive ? silencedOf(bindings, roles, options.isAlive) : refs,
  );
  const bindingsOf = groupBy(bindings, binding => binding.entityRef);
  const scopeFactsOf = groupBy(
    await readScopeFacts(db, scopes),
    fact => fact.scopeKey,
  );
  const pushedOf = groupBy(await readFacts(db, refs), fact => fact.entityRef);
  const previousOf = groupBy(
    await readScores(db, refs),
    score => score.entityRef,
  );
  const decisionsOf = groupBy(
    await readDecisions(db, refs),
    decision => decision.entityRef,
  );
  const corrections = await readRecognitionCorrections(db, refs);
  const saidOf = await readSaid(db, entities, organization);
  const aboveOf = new Map(
    entities.map(entity => [entity.entityRef, refsAbove(entity, tree)]),
  );
  const goals = await readGoals(db, [...refs, ...[...aboveOf.values()].flat()]);
  return entities.map(entity => {
    const above = aboveOf.get(entity.entityRef) ?? [];
    const goalRefs = new Set([entity.entityRef, ...above]);
    const own = bindingsOf.get(entity.entityRef) ?? [];
    const ownScopes = new Set(own.map(({ scopeKey }) => scopeKey));
    return {
      entity,
      bindings: own,
      signals,
      scopeRoles: [...ownScopes].flatMap(key => scopeRoles.get(key) ?? []),
      pushed: newestFacts(
        pushedOf.get(entity.entityRef) ?? [],
        factsOfScopes(
          entity.entityRef,
          own,
          [...ownScopes].flatMap(key => scopeFactsOf.get(key) ?? []),
          dictionary,
        ),
      ),
      ownership: ownershipOf(entity, tree, groupsOfLogin),
      siblingDeployedShas: siblings.get(entity.entityRef),
      corrections: corrections.get(entity.entityRef)?.content,
      readings: readings.get(entity.entityRef) ?? NO_READINGS,
      previous: new Map(
        (previousOf.get(entity.entityRef) ?? []).map(score => [
          score.model,
          score,
        ]),
      ),
      decisions: decisionsOf.get(entity.entityRef) ?? [],
      doneRecently: doneRecently.get(entity.entityRef),
      said: saidOf(entity),
      goals: goals.filter(({ ref }) => goalRefs.has(ref)),
      above,
    };
  });
}
