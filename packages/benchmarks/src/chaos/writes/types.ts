import { Acknowledged } from '../Acknowledged';
import { Asker } from '../Asker';

export type Round = {
  asker: Asker;
  acknowledged: Acknowledged;
  /** Of the entity that it is about. */
  entityRef: string;
  path: string;
  /** Nobody else says this. */
  mark: string;
  round: number;
};

/** Something that people or machines write again and again. What was answered is noted. */
export type Writes = (round: Round) => Promise<void>;
