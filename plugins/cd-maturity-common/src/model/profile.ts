import { z } from 'zod';
import { idSchema, practiceIdSchema } from './text';

/**
 * What cannot apply to a type of entity; named like the type, or chosen by annotation.
 *
 * @public
 */
export const profileSchema = z.strictObject({
  conditions: z.record(idSchema, z.boolean()).default({}),
  notApplicable: z.array(practiceIdSchema).default([]),
});

/** @public */
export type Profile = z.infer<typeof profileSchema>;
