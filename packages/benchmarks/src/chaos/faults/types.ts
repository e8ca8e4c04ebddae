import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { Replica } from '../Replica';

type Surroundings = {
  replicas: readonly [Replica, Replica, Replica];
  /** Any database of the server but the one that suffers. */
  server: Knex;
  /** The tables of the one that suffers. */
  db: Knex;
  /** Name of the database that suffers. */
  database: string;
  /** Names of the databases of all plugins, that one included. */
  databases(): Promise<string[]>;
  /** How many the catalog has. */
  entities: number;
  /** Files of the models that hold later on. */
  changedModels: string[];
  /** How long a replica is paused. */
  pauseMs: number;
  /** How long the database is away. */
  awayMs: number;
  /** How often replicas are killed at any moment. */
  kills: number;
};

/** Something that goes wrong, and is mended again. Answers with what should not have happened, in words. */
export type Fault = {
  name: string;
  happen(surroundings: Surroundings): Promise<string[] | void>;
};

const SOON_MS = 1_500;

/** At any moment, which is another one in each run. */
export const sometime = () => wait(Math.random() * SOON_MS);
