import { Part } from '../types';
import { evaluate } from './evaluate';
import { ingest } from './ingest';
import { metrics } from './metrics';
import { org } from './org';
import { peers } from './peers';
import { scoring } from './scoring';

export const parts = {
  scoring,
  metrics,
  evaluate,
  ingest,
  org,
  peers,
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];
