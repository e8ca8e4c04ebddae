import { z } from 'zod';
import { daySchema } from '../time';
import {
  entityRefSchema,
  expectedVersionSchema,
  noteSchema,
  pageInfoSchema,
  reasonSchema,
  webLinkSchema,
} from './parts';

/** @public */
export const exemptionStateSchema = z.enum([
  'requested',
  'approved',
  'rejected',
  'withdrawn',
  'revoked',
  'expired',
]);
/** @public */
export const exemptionEffectSchema = z.enum(['exempt', 'not-applicable']);

/**
 * Body of `POST /exemptions`.
 *
 * @public
 */
export const exemptionRequestSchema = z.strictObject({
  entityRef: entityRefSchema,
  model: z.string().optional(),
  practiceId: z.string().min(1).max(200),
  /** `not-applicable`: the practice is not meant for this entity. */
  effect: exemptionEffectSchema.default('exempt'),
  reason: reasonSchema,
  evidence: webLinkSchema.optional(),
  /** Last day on which it is to hold. */
  until: daySchema,
  /** Id of the exemption in force that it continues. */
  renews: z.string().max(100).optional(),
});

/**
 * Body of `POST /exemptions/{id}/approve` and `/withdraw`.
 *
 * @public
 */
export const exemptionAnswerSchema = z.strictObject({
  note: noteSchema.optional(),
  version: expectedVersionSchema,
});
/**
 * Body of `POST /exemptions/{id}/reject` and `/revoke`: a reason is needed.
 *
 * @public
 */
export const exemptionRefusalSchema = z.strictObject({
  note: reasonSchema,
  version: expectedVersionSchema,
});

/** @public */
export const exemptionDtoSchema = z.object({
  id: z.string(),
  entityRef: z.string(),
  owner: z.string().optional(),
  model: z.string(),
  practiceId: z.string(),
  /** Title of the practice. */
  title: z.string(),
  effect: exemptionEffectSchema,
  reason: z.string(),
  evidence: z.string().optional(),
  until: z.string(),
  state: exemptionStateSchema,
  /** It takes its practice out of the count today. */
  inForce: z.boolean(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  /** Absent when it was approved by configuration or expired. */
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  decisionNote: z.string().optional(),
  renews: z.string().optional(),
  version: z.number(),
});

/** @public */
export const exemptionsAnswerSchema = z.object({
  items: z.array(exemptionDtoSchema),
  pageInfo: pageInfoSchema,
});

/** @public */
export type ExemptionRequest = z.input<typeof exemptionRequestSchema>;
/** @public */
export type ExemptionDto = z.infer<typeof exemptionDtoSchema>;
/** @public */
export type ExemptionsAnswer = z.infer<typeof exemptionsAnswerSchema>;

/** What `GET /exemptions` may be limited to. @public */
export type ExemptionFilter = {
  entityRef?: string;
  owner?: string;
  practiceId?: string;
  state?: Array<z.infer<typeof exemptionStateSchema>>;
  requestedBy?: string;
};
