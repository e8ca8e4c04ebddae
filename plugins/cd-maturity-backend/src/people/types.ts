import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { ModelSet } from '../models/ModelSet';
import { KnownEntities } from '../service/KnownEntities';
import { Clock } from '../time/Clock';

/** What the use cases of people work with. */
export type PeopleDeps = {
  db: Knex;
  models: ModelSet;
  config: CdMaturityConfig;
  clock: Clock;
  entities: KnownEntities;
  /** Called when somebody wrote something: entities may have become due, and open pages show what was before. */
  onWritten: () => void;
};
