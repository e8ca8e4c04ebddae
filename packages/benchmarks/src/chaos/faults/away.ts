import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { Replica } from '../Replica';
import { askDoor } from './askDoor';
import { cutConnections } from './cutConnections';
import { Fault, sometime } from './types';

const PACE_MS = 500;
/** As the door says in `Retry-After`. */
const BACK_WITHIN_MS = 10_000;

async function setReachable(
  server: Knex,
  names: readonly string[],
  isReachable: boolean,
): Promise<void> {
  for (const name of names) {
    await server.raw(`ALTER DATABASE ?? ALLOW_CONNECTIONS ${isReachable}`, [
      name,
    ]);
  }
}

/** Whether a replica keeps a delivery again in time. */
async function keepsAgain(replica: Replica, id: string): Promise<boolean> {
  const end = Date.now() + BACK_WITHIN_MS;
  while (Date.now() < end) {
    if (await replica.deliver(id, []).catch(() => false)) {
      return true;
    }
    await wait(PACE_MS);
  }
  return false;
}

/** The databases of all plugins are away: nobody gets in, and whoever was in is out. */
export const away: Fault = {
  name: 'the database is away',
  async happen({ replicas, server, db, databases, awayMs }) {
    const names = await databases();
    const asked: string[] = [];
    const problems: string[] = [];
    await sometime();
    await setReachable(server, names, false);
    await cutConnections(server, names);
    for (const end = Date.now() + awayMs; Date.now() < end; ) {
      const ids = replicas.map((_, n) => `while-away-${Date.now()}-${n}`);
      const found = await Promise.all(
        replicas.map((replica, n) => askDoor(replica, ids[n])),
      );
      asked.push(...ids);
      problems.push(...found.flat());
      await wait(PACE_MS);
    }
    await setReachable(server, names, true);

    for (const [n, replica] of replicas.entries()) {
      if (!(await keepsAgain(replica, `after-away-${Date.now()}`))) {
        problems.push(`replica ${n} keeps nothing after the database is back`);
      }
    }
    const kept = await db('deliveries')
      .whereIn('delivery_id', asked)
      .pluck('delivery_id');
    problems.push(...kept.map(id => `${id} was answered with 503 and is kept`));
    return problems;
  },
};
