import { z } from 'zod';

/**
 * What people are told of.
 *
 * @public
 */
export const tellingTopicSchema = z.enum([
  'level-drop',
  'recommendation-due',
  'exemption-requested',
  'exemption-decided',
  'exemption-expiring',
  'attestation-expiring',
  'campaign-reminder',
]);

/**
 * `GET` and `PUT /muted-topics`.
 *
 * @public
 */
export const mutedTopicsSchema = z.strictObject({
  topics: z.array(tellingTopicSchema),
});

/** @public */
export type TellingTopic = z.infer<typeof tellingTopicSchema>;
