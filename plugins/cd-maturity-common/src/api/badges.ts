import { z } from 'zod';
import { entityRefSchema } from './parts';

/**
 * `POST /badge-tokens`
 *
 * @public
 */
export const badgeTokenRequestSchema = z.strictObject({
  entityRef: entityRefSchema,
  /** Absent: the first model that is for the entity. */
  model: z.string().optional(),
});

/** @public */
export const badgeTokenSchema = z.object({
  /** Lets whoever has it see the level of this one entity, and nothing else. */
  token: z.string(),
  /** Address of the picture, with the token. */
  url: z.string(),
  expiresAt: z.string(),
});

/** @public */
export type BadgeTokenRequest = z.infer<typeof badgeTokenRequestSchema>;
/** @public */
export type BadgeToken = z.infer<typeof badgeTokenSchema>;
