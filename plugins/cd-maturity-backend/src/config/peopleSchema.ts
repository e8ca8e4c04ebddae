import { z } from 'zod';
import { durationMsSchema } from './duration';

const ref = z
  .string()
  .trim()
  .regex(/^(group|user):[^/\s]+\/[^/\s]+$/i, {
    error: 'must be a full ref of a group or user, group:default/platform',
  })
  .transform(value => value.toLocaleLowerCase('en-US'));

const byPolicy = z
  .literal('policy', { error: `must be 'policy' or left out` })
  .optional();

/** Rights that the permission policy alone hands out, by the name of the permission. */
const rightsSchema = z
  .strictObject({
    decide: byPolicy,
    attest: byPolicy,
    exemption: z
      .strictObject({ request: byPolicy, approve: byPolicy })
      .optional(),
    goal: z.strictObject({ update: byPolicy }).optional(),
    binding: z.strictObject({ update: byPolicy }).optional(),
    campaign: z.strictObject({ manage: byPolicy }).optional(),
  })
  .prefault({});

const MOST_EXEMPTION_DAYS = 180;

const SECOND_MS = 1_000;
const DAY_MS = 24 * 3_600_000;
/** A shorter one could be guessed from a token. Characters. */
const SHORTEST_SECRET = 32;

/** The part of the configuration that is about people. */
export const peopleSchema = {
  rights: rightsSchema,
  ownership: z
    .strictObject({ parentGroups: z.boolean().default(false) })
    .prefault({}),
  organization: ref.optional(),
  exemptions: z
    .strictObject({
      approvers: z.array(ref).default([]),
      autoApprove: z.array(z.string().trim().min(1)).default([]),
      maxDays: z
        .number()
        .int()
        .min(1)
        .max(MOST_EXEMPTION_DAYS)
        .default(MOST_EXEMPTION_DAYS),
      maxPerTeam: z.number().int().min(0).optional(),
    })
    .prefault({}),
  campaigns: z
    .strictObject({ managers: z.array(ref).default([]) })
    .prefault({}),
  digests: z
    .strictObject({
      every: durationMsSchema
        .refine(ms => ms >= SECOND_MS, { error: 'must be a second or more' })
        .default(DAY_MS),
    })
    .prefault({}),
  badges: z
    .strictObject({
      secrets: z
        .array(
          z.string().min(SHORTEST_SECRET, {
            error: `must have ${SHORTEST_SECRET} characters or more`,
          }),
        )
        .min(1)
        .optional(),
      expireAfter: durationMsSchema
        .refine(ms => ms >= DAY_MS, { error: 'must be a day or more' })
        .default(365 * DAY_MS),
    })
    .prefault({}),
};
