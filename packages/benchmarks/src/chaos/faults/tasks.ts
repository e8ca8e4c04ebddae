import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { refOf } from '../../seed/catalog';
import { addPast, checkPast } from '../pastRetention';
import { Fault, sometime } from './types';

const RUNS = 'backstage_backend_tasks__tasks';
const LOOK_MS = 500;
const PATIENCE_MS = 90_000;

/** What the scheduler itself does once a minute: a run is over when its time is. */
const endRuns = (db: Knex) =>
  db(RUNS)
    .where('current_run_expires_at', '<', db.fn.now())
    .update({ current_run_ticket: null, current_run_expires_at: null });

/** Tasks that failed or did not run. Problems in words. */
async function checkRuns(db: Knex): Promise<string[]> {
  const runs = await db(RUNS).select();
  return [
    ...(runs.length > 0 ? [] : ['no task is scheduled']),
    ...runs
      .filter(run => run.last_run_error_json || !run.last_run_ended_at)
      .map(run => `${run.id}: ${run.last_run_error_json ?? 'did not run'}`),
  ];
}

/**
 * Kills replicas while all tasks run every second. What was killed is finished by another run. They go on at that pace
 * until the next fault starts them anew.
 */
export const tasks: Fault = {
  name: 'replicas are killed in the middle of what runs on a schedule',
  async happen({ replicas, db, entities, kills }) {
    const now = Date.now();
    const refs = Array.from({ length: entities }, (_, n) => refOf(n));
    await addPast(db, refs, now);
    await db(RUNS).update({ next_run_start_at: db.fn.now() });
    for (let kill = 0; kill < Math.max(kills, replicas.length); kill += 1) {
      const replica = replicas[kill % replicas.length];
      await replica.kill();
      await endRuns(db);
      await replica.start({ hurried: true });
      await sometime();
    }
    let problems: string[];
    const end = Date.now() + PATIENCE_MS;
    do {
      await wait(LOOK_MS);
      await endRuns(db);
      problems = [...(await checkPast(db, now)), ...(await checkRuns(db))];
    } while (problems.length > 0 && Date.now() < end);
    return problems;
  },
};
