import { setTimeout as wait } from 'node:timers/promises';
import { askDoor } from './askDoor';
import { away } from './away';
import { cutConnections } from './cutConnections';
import { asUsual, beforeEachWrite } from './eachWrite';
import { Fault, sometime } from './types';

const READ_ONLY_MS = 3_000;
const FULL_MS = 4_000;
const CUTS = 4;
const SLOW_MS = 8_000;

/**
 * What the database says when its disk is full (53100), to each statement that adds rows and to some that change them,
 * which find room in pages that are there now and then, so that transactions end halfway. A disk that is really full needs
 * the right to mount one.
 */
const NO_ROOM = `
  if tg_op = 'INSERT' or random() < 0.5 then
    raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
  end if;`;
/** Seconds, for each statement. */
const SLOWLY = 'perform pg_sleep(random() * 0.5);';

/** What happens to the database. */
export const databaseFaults: readonly Fault[] = [
  {
    name: 'connections to the database break again and again',
    async happen({ server, database }) {
      for (let cut = 0; cut < CUTS; cut += 1) {
        await sometime();
        await cutConnections(server, [database]);
      }
    },
  },
  {
    name: 'the database is slow at writing',
    async happen({ db }) {
      await sometime();
      await beforeEachWrite(db, SLOWLY);
      await wait(SLOW_MS);
      await asUsual(db);
    },
  },
  {
    name: 'the database takes no writes',
    async happen({ server, database }) {
      const set = (value: string) =>
        server.raw(
          `ALTER DATABASE ?? SET default_transaction_read_only = ${value}`,
          [database],
        );
      await sometime();
      await set('on');
      await cutConnections(server, [database]);
      await wait(READ_ONLY_MS);
      await set('off');
      await cutConnections(server, [database]);
    },
  },
  away,
  {
    name: 'the disk of the database is full',
    async happen({ replicas, db }) {
      await sometime();
      await beforeEachWrite(db, NO_ROOM);
      const problems = await askDoor(replicas[0], 'while-full');
      await wait(FULL_MS);
      await asUsual(db);
      return problems;
    },
  },
];
