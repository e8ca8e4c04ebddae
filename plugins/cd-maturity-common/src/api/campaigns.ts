import { z } from 'zod';
import { daySchema } from '../time';
import { goalContentSchema, goalDtoSchema } from './goals';
import {
  entityRefSchema,
  expectedVersionSchema,
  noteSchema,
  pageInfoSchema,
  reasonSchema,
} from './parts';
import { scorecardFilterSchema } from './scorecard';

const scopeSchema = scorecardFilterSchema.omit({ model: true });

/** @public */
export const campaignTargetSchema = z.union([
  z.strictObject({
    practices: z.array(z.string().min(1).max(200)).min(1).max(100),
  }),
  z.strictObject({
    level: z.string().min(1).max(100),
    dimension: z.string().max(100).optional(),
  }),
]);

/**
 * Body of `POST /campaigns` and `PUT /campaigns/{id}`.
 *
 * @public
 */
export const campaignRequestSchema = z.strictObject({
  title: z.string().trim().min(3).max(200),
  /** Why and how, for everybody who takes part. */
  brief: reasonSchema,
  /** Group or user that answers for it. */
  owner: entityRefSchema,
  model: z.string().optional(),
  target: campaignTargetSchema,
  /** Which entities take part; the filters of the scorecard. */
  scope: scopeSchema.default({}),
  start: daySchema,
  deadline: daySchema,
  milestones: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(200),
        date: daySchema,
      }),
    )
    .max(50)
    .default([]),
  version: expectedVersionSchema,
});

/**
 * Body of `POST /campaigns/{id}/end`.
 *
 * @public
 */
export const campaignEndSchema = z.strictObject({
  note: noteSchema.optional(),
  version: expectedVersionSchema,
});

/**
 * Body of `POST /campaigns/{id}/promote`: the goal that keeps what the campaign reached.
 *
 * @public
 */
export const campaignPromotionSchema = z.strictObject({
  /** Groups, systems or entities that get the goal. */
  refs: z.array(entityRefSchema).min(1).max(50),
  goal: goalContentSchema,
});

/** @public */
export const campaignPromotionAnswerSchema = z.object({
  items: z.array(z.object({ ref: z.string(), goal: goalDtoSchema })),
});

const teamSchema = z.object({
  /** Null: entities without an owner. */
  owner: z.string().nullable(),
  total: z.number(),
  reached: z.number(),
});

/** @public */
export const campaignDtoSchema = z.object({
  id: z.string(),
  title: z.string(),
  brief: z.string(),
  owner: z.string(),
  model: z.string(),
  target: z.union([
    z.object({ practices: z.array(z.string()) }),
    z.object({ level: z.string(), dimension: z.string().optional() }),
  ]),
  scope: scopeSchema,
  start: z.string(),
  deadline: z.string(),
  milestones: z.array(z.object({ title: z.string(), date: z.string() })),
  phase: z.enum(['planned', 'running', 'overdue', 'ended']),
  result: z
    .object({
      endedAt: z.string(),
      endedBy: z.string(),
      note: z.string().optional(),
      total: z.number(),
      reached: z.number(),
    })
    .optional(),
  createdBy: z.string(),
  createdAt: z.string(),
  version: z.number(),
});

/** A campaign that an entity takes part in. @public */
export const campaignPartSchema = z.object({
  campaign: campaignDtoSchema,
  /** Whether the entity is where the campaign wants it. */
  reached: z.boolean(),
});

/** Of an entity, those that have not ended; due first before others. At most 50. @public */
export const campaignPartsSchema = z.object({
  items: z.array(campaignPartSchema),
});

/** @public */
export const campaignsAnswerSchema = z.object({
  items: z.array(campaignDtoSchema),
  pageInfo: pageInfoSchema,
});

/** @public */
export const campaignProgressSchema = z.object({
  total: z.number(),
  reached: z.number(),
  /** Each team today, or as it stood when the campaign ended. */
  teams: z.array(teamSchema),
  /** A point a day since the start. Left out for callers who see only a part of the entities. */
  burnDown: z
    .array(
      z.object({ day: z.string(), total: z.number(), reached: z.number() }),
    )
    .optional(),
});

/** @public */
export type CampaignRequest = z.input<typeof campaignRequestSchema>;
/** @public */
export type CampaignDto = z.infer<typeof campaignDtoSchema>;
/** @public */
export type CampaignsAnswer = z.infer<typeof campaignsAnswerSchema>;
/** @public */
export type CampaignProgress = z.infer<typeof campaignProgressSchema>;
/** @public */
export type CampaignPromotion = z.infer<typeof campaignPromotionSchema>;
/** @public */
export type CampaignPart = z.infer<typeof campaignPartSchema>;
/** @public */
export type CampaignParts = z.infer<typeof campaignPartsSchema>;
