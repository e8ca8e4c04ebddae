import { Knex } from 'knex';

/** Wherever rows are added. Changed rows find room in pages that are there, now and then. */
const TABLES = [
  'deliveries',
  'signals',
  'scores',
  'metric_values',
  'score_changes',
  'dirty_entities',
  'dirty_groups',
  'decisions',
  'decision_events',
  'people_events',
  'exemptions',
  'attestations',
  'goals',
  'campaigns',
  'disputes',
  'facts',
  'idempotency_keys',
  'binding_corrections',
  'recognition_corrections',
];

/**
 * From now on the database says what it says when its disk is full (53100), to each statement that adds rows and to
 * some that change them, so that transactions end halfway. A disk that is really full needs the right to mount one.
 */
export async function fillDisk(db: Knex): Promise<void> {
  await db.raw(`create function chaos_disk_full() returns trigger as $$
    begin
      if tg_op = 'INSERT' or random() < 0.5 then
        raise exception 'could not extend file: No space left on device'
          using errcode = 'disk_full';
      end if;
      return null;
    end $$ language plpgsql`);
  for (const table of TABLES) {
    await db.raw(
      'create trigger chaos_disk_full before insert or update on ?? for each statement execute function chaos_disk_full()',
      [table],
    );
  }
}

export async function freeDisk(db: Knex): Promise<void> {
  await db.raw('drop function chaos_disk_full() cascade');
}
