import { z } from 'zod';
import { noteSchema, webLinkSchema } from './parts';
import { whyNotSchema } from './refusal';

/**
 * Body of `PUT …/attestations/{practiceId}`: the caller's own answer.
 *
 * @public
 */
export const attestationRequestSchema = z.strictObject({
  /** Option of the scale of the question. */
  option: z.string().min(1).max(100),
  /** Link that shows it; with one the answer counts more. */
  link: webLinkSchema.optional(),
  note: noteSchema.optional(),
});

/** @public */
export const responseDtoSchema = z.object({
  respondent: z.string(),
  option: z.string(),
  link: z.string().optional(),
  note: z.string().optional(),
  answeredAt: z.string(),
  /** From then on it counts no more. */
  expiresAt: z.string(),
});

/** @public */
export const spreadSchema = z.object({
  respondents: z.number(),
  lowest: z.string(),
  highest: z.string(),
  counts: z.array(z.object({ option: z.string(), count: z.number() })),
});

/** @public */
export const questionDtoSchema = z.object({
  practiceId: z.string(),
  title: z.string(),
  dimension: z.string(),
  level: z.number(),
  gate: z.boolean(),
  scope: z.enum(['component', 'team', 'org']),
  question: z.string(),
  options: z.array(z.string()),
  /** What to link, in words. */
  evidence: z.string().optional(),
  /** Entity or group on which the answers are kept; absent when nobody can answer it. */
  holder: z.string().optional(),
  /** Why the reader, or nobody at all, can answer it. */
  ...whyNotSchema.shape,
  /** Of answers that count. */
  respondents: z.number(),
  /** What they say together; absent while nothing counts. */
  answer: z.string().optional(),
  basis: z.enum(['attested', 'declared']).optional(),
  /** From three respondents on. */
  spread: spreadSchema.optional(),
  /** When the first of the answers that count expires. */
  expiresAt: z.string().optional(),
  /** The caller's own answer, also an expired one. */
  own: responseDtoSchema.optional(),
  /** Status of the practice for the entity; absent on a group that no model is for. */
  status: z
    .enum(['pass', 'partial', 'fail', 'unknown', 'not-applicable', 'exempt'])
    .optional(),
  /** A measurement says the opposite, and counts. */
  conflict: z.boolean(),
  /** Answered before a measurement said the opposite: counts again once it is confirmed. */
  needsConfirmation: z.boolean(),
});

/** @public */
export const assessmentSchema = z.object({
  entityRef: z.string(),
  model: z.string(),
  questions: z.array(questionDtoSchema),
  progress: z.object({
    questions: z.number(),
    answered: z.number(),
    expired: z.number(),
    contradicted: z.number(),
  }),
});

/** @public */
export const attestationSchema = z.object({
  practiceId: z.string(),
  holder: z.string(),
  responses: z.array(responseDtoSchema),
  spread: spreadSchema.optional(),
});

/** @public */
export type AttestationRequest = z.infer<typeof attestationRequestSchema>;
/** @public */
export type ResponseDto = z.infer<typeof responseDtoSchema>;
/** @public */
export type QuestionDto = z.infer<typeof questionDtoSchema>;
/** @public */
export type Assessment = z.infer<typeof assessmentSchema>;
/** @public */
export type Attestation = z.infer<typeof attestationSchema>;
