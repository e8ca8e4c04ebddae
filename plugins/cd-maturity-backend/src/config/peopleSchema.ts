import { z } from 'zod';

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

export const MOST_EXEMPTION_DAYS = 180;

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
};
