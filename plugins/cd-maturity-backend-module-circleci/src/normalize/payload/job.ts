import {
  maybeInstant,
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { uuid } from './workflow';

export const job = z.object({
  id: uuid,
  name: nameText,
  status: maybeName,
  type: maybeName,
  started_at: maybeInstant,
  stopped_at: maybeInstant,
  approved_by: maybeName,
  dependencies: z.array(z.string()).nullish(),
});

export type Job = z.output<typeof job>;
