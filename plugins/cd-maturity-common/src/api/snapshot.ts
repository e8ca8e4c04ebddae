import { z } from 'zod';

const flags = z.record(z.string(), z.boolean());

/**
 * All that a score depends on, in the form of a facts file of the command line.
 *
 * @public
 */
export const snapshotSchema = z.object({
  about: z.string(),
  entity: z.object({
    ref: z.string(),
    kind: z.string(),
    type: z.string().optional(),
    lifecycle: z.string().optional(),
  }),
  conditions: flags,
  notApplicable: z.array(z.string()),
  exemptions: z.array(z.string()),
  metrics: z.record(z.string(), z.unknown()),
  facts: flags,
  answers: z.record(z.string(), z.unknown()),
  aliveRoles: z.array(z.string()),
  /** Ranks that somebody aims for, by dimension. */
  targets: z.record(z.string(), z.number()).optional(),
});

/** @public */
export type Snapshot = z.infer<typeof snapshotSchema>;
