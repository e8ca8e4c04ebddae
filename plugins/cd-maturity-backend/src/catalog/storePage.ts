import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { bindEntity, BindingContext, Correction } from '../bindings/bindEntity';
import { CdMaturityConfig } from '../config';
import { RelatedEntity } from '../facts';
import { readCorrections, StoredCorrection } from '../store/bindingCorrections';
import { replaceBindings } from '../store/bindings';
import { markDirty } from '../store/dirty';
import { GroupMark, markGroups } from '../store/dirtyGroups';
import { EntityRecord, putEntities, readEntities } from '../store/entities';
import { replaceLogins } from '../store/logins';
import { Clock } from '../time/Clock';
import { referencesOf, snapshotEntity } from './snapshot';

export type StorePageDeps = {
  db: Knex;
  binding: BindingContext;
  judgedKinds: ReadonlySet<string>;
  config: Pick<CdMaturityConfig, 'supportedTechnology'>;
  clock: Clock;
  logger: LoggerService;
};

function describeRelated(record: EntityRecord): RelatedEntity {
  return {
    kind: record.kind,
    type: record.type,
    domain: record.domain,
    workTracker: record.snapshot.workTracker,
  };
}

async function readRelated(
  db: Knex,
  entities: readonly Entity[],
): Promise<Map<string, RelatedEntity>> {
  const records = await readEntities(db, entities.flatMap(referencesOf));
  return new Map(
    [...records].map(([ref, record]) => [ref, describeRelated(record)]),
  );
}

/** The correction, unless the derived bindings were restored since. */
function inForce(
  correction: StoredCorrection | undefined,
): Correction | undefined {
  return correction?.content
    ? { bindings: correction.content, by: correction.by }
    : undefined;
}

/** Everything kept of one entity, and a hash that changes with any of it. */
function describe(
  deps: StorePageDeps,
  entity: Entity,
  related: ReadonlyMap<string, RelatedEntity>,
  corrections: ReadonlyMap<string, StoredCorrection>,
) {
  const record = snapshotEntity({
    entity,
    related,
    supportedTechnology: deps.config.supportedTechnology,
  });
  const judged = deps.judgedKinds.has(record.kind);
  const { bindings, unreadable } = judged
    ? bindEntity(
        entity,
        deps.binding,
        inForce(corrections.get(record.entityRef)),
      )
    : { bindings: [], unreadable: [] };
  const hash = createHash('sha256')
    .update(JSON.stringify([record, bindings]))
    .digest('hex');
  return { record: { ...record, hash }, bindings, unreadable, judged };
}

/** Groups whose members or place in the tree changed with this entity. */
function groupsTouchedBy(record: EntityRecord): string[] {
  return record.kind === 'group'
    ? [record.entityRef]
    : record.snapshot.memberOf;
}

/** Rows of groups, systems and domains whose title or place changed. What is above an earlier place too. */
function rowsTouchedBy({
  record,
  before,
}: {
  record: EntityRecord;
  before?: EntityRecord;
}): GroupMark[] {
  const key = record.entityRef;
  switch (record.kind) {
    case 'group':
    case 'domain': {
      const groupBy = record.kind === 'group' ? 'owner' : 'domain';
      return [key, before?.parent].flatMap(ref =>
        ref ? [{ groupBy, key: ref }] : [],
      );
    }
    case 'system':
      return [{ groupBy: 'system', key }];
    default:
      return [];
  }
}

/** Writes what changed in a page of entities, with its bindings and logins, and marks it to be judged. */
export async function storePage(
  deps: StorePageDeps,
  page: readonly Entity[],
): Promise<{ judged: number; changed: number; touchedGroups: string[] }> {
  const refs = page.map(entity => stringifyEntityRef(entity));
  const [related, corrections, known] = await Promise.all([
    readRelated(deps.db, page),
    readCorrections(deps.db, refs),
    readEntities(deps.db, refs),
  ]);
  const described = page.map(entity =>
    describe(deps, entity, related, corrections),
  );
  const changed = described
    .map(entity => ({ ...entity, before: known.get(entity.record.entityRef) }))
    .filter(({ record, before }) => before?.hash !== record.hash);
  if (changed.length > 0) {
    await write(deps, changed);
  }
  return {
    judged: described.filter(entity => entity.judged).length,
    changed: changed.length,
    touchedGroups: changed.flatMap(({ record, before }) => [
      ...groupsTouchedBy(record),
      ...(before ? groupsTouchedBy(before) : []),
    ]),
  };
}

async function write(
  deps: StorePageDeps,
  changed: Array<ReturnType<typeof describe> & { before?: EntityRecord }>,
): Promise<void> {
  const judged = changed.filter(entity => entity.judged);
  for (const { record, unreadable } of judged) {
    if (unreadable.length > 0) {
      deps.logger.warn(
        'An annotation names sources in a way that is not read',
        {
          entityRef: record.entityRef,
          lines: unreadable.join('; '),
        },
      );
    }
  }
  const judgedRefs = judged.map(({ record }) => record.entityRef);
  await deps.db.transaction(async tx => {
    await putEntities(
      tx,
      changed.map(({ record }) => record),
    );
    await replaceBindings(
      tx,
      judgedRefs,
      judged.flatMap(({ bindings }) => bindings),
    );
    await replaceLogins(
      tx,
      changed
        .filter(({ record }) => record.kind === 'user')
        .map(({ record }) => ({
          entityRef: record.entityRef,
          logins: record.snapshot.logins,
        })),
    );
    await markGroups(tx, changed.flatMap(rowsTouchedBy));
    await markDirty(tx, judgedRefs, {
      cause: 'catalog',
      dueAt: deps.clock.now(),
    });
  });
}
