import { z } from 'zod';

/**
 * Who caused something. Only the login is kept, never a name or an e-mail address;
 * results name groups, never persons.
 *
 * @public
 */
export const actorSchema = z.object({
  login: z.string().max(200).optional(),
  kind: z.enum(['human', 'bot', 'system', 'unknown']),
});

/** @public */
export type Actor = z.infer<typeof actorSchema>;
