import { z } from 'zod';
import { distributionSchema } from './distribution';
import { criticalityDtoSchema, scorecardModelSchema } from './scorecardModel';

/** Progress of the middle entity and of the one that a quarter are behind of, in levels. */
const progressSchema = z.object({
  median: z.number(),
  lowerQuartile: z.number(),
});

/**
 * A gate that stands open.
 *
 * @public
 */
export const openGateSchema = z.object({
  practiceId: z.string(),
  title: z.string(),
  dimension: z.string(),
  /** Rank of its level. */
  level: z.number(),
  /** Entities; of a practice of teams, the owners whose entities it stands open on. */
  count: z.number(),
});

/**
 * The whole, or one dimension, of several entities.
 *
 * @public
 */
export const summaryCellSchema = z.object({
  /** Level that three quarters of the rated entities hold; null with fewer than three rated. */
  level: z.number().nullable(),
  distribution: distributionSchema,
  /** Absent when nothing is counted. */
  progress: progressSchema.optional(),
});

/**
 * Several entities that belong together.
 *
 * @public
 */
export const summaryRowSchema = z.object({
  /** Entity ref of the group, system or domain; the type; `none` for entities without. */
  key: z.string(),
  title: z.string(),
  /** Key of the group above; its row counts all below it. */
  parent: z.string().optional(),
  eligible: z.number(),
  rated: z.number(),
  overall: summaryCellSchema,
  dimensions: z.record(z.string(), summaryCellSchema),
});

/** @public */
export const aggregateRowSchema = summaryRowSchema.extend({
  /** Whether rows below it can be asked for. */
  hasChildren: z.boolean(),
  /** 0 to 1; null when nothing is counted. */
  meanConfidence: z.number().nullable(),
});

/**
 * `GET /entities/{kind}/{namespace}/{name}/aggregate` of a group, system or domain.
 *
 * @public
 */
export const aggregateSchema = z.object({
  entityRef: z.string(),
  model: scorecardModelSchema,
  criticality: criticalityDtoSchema.optional(),
  /** Model's target for everybody: the rank of a level. */
  target: z.object({ level: z.number(), atTarget: z.number() }),
  total: aggregateRowSchema,
  /** Groups, or domains and systems of a domain, right below. At most 100. */
  children: z.array(aggregateRowSchema),
  /** The three that stand open most often. */
  openGates: z.array(openGateSchema),
});

/** @public */
export type OpenGate = z.infer<typeof openGateSchema>;
/** @public */
export type SummaryCell = z.infer<typeof summaryCellSchema>;
/** @public */
export type SummaryRow = z.infer<typeof summaryRowSchema>;
/** @public */
export type AggregateRow = z.infer<typeof aggregateRowSchema>;
/** @public */
export type Aggregate = z.infer<typeof aggregateSchema>;
