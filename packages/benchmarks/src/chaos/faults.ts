import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { Replica } from './Replica';

export type Surroundings = {
  replicas: readonly [Replica, Replica];
  /** Any database of the server but the one that suffers. */
  server: Knex;
  /** Name of the database that suffers. */
  database: string;
  /** Files of the models that hold later on. */
  changedModels: string[];
};

export type Fault = {
  name: string;
  happen(surroundings: Surroundings): Promise<void>;
};

const SOON_MS = 1_500;
const PAUSE_MS = 6_000;
const READ_ONLY_MS = 3_000;
const CUTS = 4;

/** At any moment, which is another one in each run. */
const sometime = () => wait(Math.random() * SOON_MS);

async function cutConnections({
  server,
  database,
}: Pick<Surroundings, 'server' | 'database'>): Promise<void> {
  await server.raw(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ? AND pid <> pg_backend_pid()',
    [database],
  );
}

/** What goes wrong, one after the other. */
export const faults: readonly Fault[] = [
  {
    name: 'a replica is killed, and starts again',
    async happen({ replicas: [first] }) {
      await sometime();
      await first.kill();
      await first.start();
    },
  },
  {
    name: 'a replica is paused',
    async happen({ replicas: [, second] }) {
      await sometime();
      second.backend.pause();
      await wait(PAUSE_MS);
      second.backend.resume();
    },
  },
  {
    name: 'connections to the database break again and again',
    async happen(surroundings) {
      for (let cut = 0; cut < CUTS; cut += 1) {
        await sometime();
        await cutConnections(surroundings);
      }
    },
  },
  {
    name: 'the database takes no writes',
    async happen(surroundings) {
      const { server, database } = surroundings;
      const set = (value: string) =>
        server.raw(
          `ALTER DATABASE ?? SET default_transaction_read_only = ${value}`,
          [database],
        );
      await sometime();
      await set('on');
      await cutConnections(surroundings);
      await wait(READ_ONLY_MS);
      await set('off');
      await cutConnections(surroundings);
    },
  },
  {
    name: 'the model changes, one replica after the other, and one is killed at it',
    async happen({ replicas: [first, second], changedModels }) {
      await first.stop();
      await first.start(changedModels);
      await sometime();
      await second.kill();
      await second.start(changedModels);
    },
  },
];
