import { databaseFaults } from './database';
import { replicaFaults } from './replicas';
import { tasks } from './tasks';
import { Fault } from './types';

export type { Fault } from './types';

/** What goes wrong, one after the other. */
export const faults: readonly Fault[] = [
  ...databaseFaults,
  tasks,
  ...replicaFaults,
];
