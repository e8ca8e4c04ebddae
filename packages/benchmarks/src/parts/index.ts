import { Part } from '../types';
import { browser } from './browser';
import { evaluate } from './evaluate';
import { growth } from './growth';
import { ingest } from './ingest';
import { metrics } from './metrics';
import { org } from './org';
import { peers } from './peers';
import { scoring } from './scoring';
import { sizes } from './sizes';
import { soak } from './soak';

export const parts = {
  scoring,
  metrics,
  evaluate,
  ingest,
  org,
  peers,
  growth,
  sizes,
  soak,
  browser,
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];
