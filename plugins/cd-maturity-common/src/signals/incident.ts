import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * One impairment of production.
 *
 * @public
 */
export const incidentSchema = envelopeSchema.extend({
  kind: z.literal('incident'),
  state: z.enum(['open', 'resolved']),
  openedAt: instantSchema,
  resolvedAt: instantSchema.optional(),
  /** Caused by something outside (data centre, network): counted nowhere. */
  external: z.boolean(),
  /** The deployed commit that the incident names as its cause. */
  causeSha: z.string().optional(),
  /** A review of it is linked. Absent: its source does not tell. */
  reviewed: z.boolean().optional(),
  /** Labels of the issue, lower case, where it is an incident by its labels. */
  labels: z.array(z.string().max(200)).max(100).optional(),
  /** The impaired service, where the scope holds several. */
  service: z.string().max(300).optional(),
});

/** @public */
export type Incident = z.infer<typeof incidentSchema>;
