import { Knex } from 'knex';
import { readContradictions, readResponses } from '../store/attestations';
import { EntityRecord } from '../store/entities';
import { readLiveExemptions } from '../store/exemptions';
import { groupBy } from './groupBy';
import { SaidByPeople } from './saidByPeople';

/** Refs on which answers about an entity may be kept. */
function holdersOf(
  { entityRef, owner }: EntityRecord,
  organization: string | undefined,
): string[] {
  const refs = [entityRef, owner, organization];
  return [...new Set(refs.filter((ref): ref is string => ref !== undefined))];
}

/** What people said about a batch of entities, in three queries. */
export async function readSaid(
  db: Knex,
  entities: readonly EntityRecord[],
  organization: string | undefined,
): Promise<(entity: EntityRecord) => SaidByPeople> {
  const refs = entities.map(({ entityRef }) => entityRef);
  const exemptions = groupBy(
    await readLiveExemptions(db, refs),
    ({ entityRef }) => entityRef,
  );
  const responses = groupBy(
    await readResponses(
      db,
      entities.flatMap(entity => holdersOf(entity, organization)),
    ),
    ({ holderRef }) => holderRef,
  );
  const contradictions = groupBy(
    await readContradictions(db, refs),
    ({ entityRef }) => entityRef,
  );
  return entity => ({
    exemptions: exemptions.get(entity.entityRef) ?? [],
    responses: holdersOf(entity, organization).flatMap(
      ref => responses.get(ref) ?? [],
    ),
    contradictions: contradictions.get(entity.entityRef) ?? [],
    organization,
  });
}
