import {
  instant,
  maybeInstant,
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

export const uuid = z
  .string()
  .regex(/^[0-9a-f-]{1,64}$/i, { error: 'is not an id' })
  .transform(text => text.toLowerCase());

export const workflow = z.object({
  id: uuid,
  name: nameText,
  status: maybeName,
  created_at: instant,
  stopped_at: maybeInstant,
  url: z.string().nullish(),
});

export type Workflow = z.output<typeof workflow>;
