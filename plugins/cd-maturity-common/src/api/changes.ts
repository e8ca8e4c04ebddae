import { z } from 'zod';

/**
 * Why an entity is judged again. Stores keep the position of a cause: only ever add at the end.
 *
 * @public
 */
export const changeCauseSchema = z.enum([
  'signals',
  'facts',
  'catalog',
  'model',
  'sweep',
  'request',
  'publication',
  'exemption',
  'attestation',
  'goal',
  'correction',
  'reconstruction',
]);

/** @public */
export type ChangeCause = z.infer<typeof changeCauseSchema>;

/**
 * One evaluation in which something moved, and why.
 *
 * @public
 */
export const changeDtoSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  modelVersion: z.string(),
  causes: z.array(changeCauseSchema),
  changes: z.array(
    z.object({
      /** What moved: a practice's status, a dimension's level, the computed or the published level. */
      subject: z.enum(['practice', 'dimension', 'level', 'published']),
      /** Id of the practice or dimension. */
      id: z.string().optional(),
      title: z.string(),
      from: z.string(),
      to: z.string(),
      better: z.boolean(),
    }),
  ),
});

/**
 * A change, and of which entity.
 *
 * @public
 */
export const orgChangeSchema = changeDtoSchema.extend({
  entityRef: z.string(),
  title: z.string(),
});

/**
 * `GET /scorecard/changes`.
 *
 * @public
 */
export const orgChangesAnswerSchema = z.object({
  items: z.array(orgChangeSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export const changesAnswerSchema = z.object({
  items: z.array(changeDtoSchema),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** @public */
export type ChangeDto = z.infer<typeof changeDtoSchema>;
/** @public */
export type OrgChange = z.infer<typeof orgChangeSchema>;
/** @public */
export type OrgChangesAnswer = z.infer<typeof orgChangesAnswerSchema>;
