import { z } from 'zod';
import { daySchema } from '../time';
import { expectedVersionSchema, noteSchema } from './parts';

/** @public */
export const goalTargetSchema = z.strictObject({
  /** Id of a dimension; without it, overall. */
  dimension: z.string().max(100).optional(),
  /** Id of a level of the model. */
  level: z.string().min(1).max(100),
  date: daySchema,
});
/** @public */
export const goalCriterionSchema = z.strictObject({
  /** Id of a metric. */
  metric: z.string().min(1).max(200),
  direction: z.enum(['at-least', 'at-most']),
  /** In the unit of the metric. */
  value: z.number(),
});

/**
 * What a goal says: levels to reach by a day, and at least one figure that shows it.
 *
 * @public
 */
export const goalContentSchema = z.strictObject({
  targets: z.array(goalTargetSchema).min(1).max(20),
  criteria: z.array(goalCriterionSchema).min(1).max(20),
  note: noteSchema.optional(),
});

/**
 * Body of `PUT …/goal`.
 *
 * @public
 */
export const goalRequestSchema = goalContentSchema.extend({
  version: expectedVersionSchema,
});

/** @public */
export const goalDtoSchema = z.object({
  model: z.string(),
  /** `goal`: set here or above. `annotation`: in the entity's catalog file. `model`: nobody set one. */
  from: z.enum(['goal', 'annotation', 'model']),
  /** Where it was set: the entity itself, its system, its owner or a group above. */
  setOn: z.string().optional(),
  targets: z.array(
    z.object({
      dimension: z.string().optional(),
      level: z.string(),
      date: z.string().optional(),
      /** Present rank; null when unrated or for a group or system. */
      present: z.number().nullable(),
      /** 0 to 1. For a group or system: the share of its entities that are there. */
      share: z.number(),
      reached: z.boolean(),
    }),
  ),
  criteria: z.array(
    z.object({
      metric: z.string(),
      title: z.string(),
      unit: z.string(),
      direction: z.enum(['at-least', 'at-most']),
      value: z.number(),
      present: z.number().optional(),
      share: z.number(),
      reached: z.boolean(),
    }),
  ),
  /** Mean share of targets and criteria, 0 to 1. */
  share: z.number(),
  state: z.enum(['open', 'reached', 'overdue']),
  /** Entities that the goal of a group or system is about. */
  entities: z.number().optional(),
  note: z.string().optional(),
  setBy: z.string().optional(),
  setAt: z.string().optional(),
  /** Of the goal set on this very entity; 0 while there is none. */
  version: z.number(),
});

/** @public */
export type GoalContent = z.infer<typeof goalContentSchema>;
/** @public */
export type GoalRequest = z.infer<typeof goalRequestSchema>;
/** @public */
export type GoalDto = z.infer<typeof goalDtoSchema>;
