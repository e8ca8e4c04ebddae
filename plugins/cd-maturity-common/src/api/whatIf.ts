import { z } from 'zod';
import { maturityModelOverrideSchema } from '../model/override/maturityModelOverride';
import { distributionSchema } from './distribution';
import { modelInForceSchema } from './models';

const CHANGES = ['override', 'model', 'entity'] as const;

/**
 * `POST /whatif`: exactly one of the three.
 *
 * @public
 */
export const whatIfRequestSchema = z
  .strictObject({
    /** What an organisation would change of a model in force. */
    override: maturityModelOverrideSchema.optional(),
    /** A whole model; compared with the one in force of the same id. */
    model: modelInForceSchema.optional(),
    /** One entity on which these practices would pass. */
    entity: z
      .strictObject({
        entityRef: z.string().regex(/^[^:]+:[^/]+\/.+$/, {
          error: 'must be a full entity ref',
        }),
        model: z.string().optional(),
        pass: z.array(z.string()).min(1).max(300),
      })
      .optional(),
  })
  .refine(
    request => CHANGES.filter(key => request[key] !== undefined).length === 1,
    { error: 'needs exactly one of override, model, entity' },
  );

/** Rank of the level; null when unrated. */
const rank = z.number().nullable();

/**
 * An entity whose level would be another.
 *
 * @public
 */
export const whatIfMoveSchema = z.object({
  entityRef: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  from: rank,
  to: rank,
});

/**
 * What a changed model would say of everything, without any of it being stored. Levels are the computed ones.
 *
 * @public
 */
export const modelPreviewSchema = z.object({
  model: z.object({ id: z.string(), version: z.string() }),
  evaluated: z.number(),
  up: z.number(),
  down: z.number(),
  /** Entities that the model would be for, or not be for any more. */
  joined: z.number(),
  left: z.number(),
  before: distributionSchema,
  after: distributionSchema,
  /** The furthest first, at most 100. */
  moves: z.array(whatIfMoveSchema),
  /** There are more. */
  more: z.boolean(),
});

const standing = z.object({
  level: rank,
  progress: z.number(),
  dimensions: z.array(
    z.object({ id: z.string(), level: z.number(), unrated: z.boolean() }),
  ),
});

/**
 * How an entity would stand if some practices passed.
 *
 * @public
 */
export const entityPreviewSchema = z.object({
  entityRef: z.string(),
  before: standing,
  after: standing,
});

/** @public */
export const whatIfAnswerSchema = z.union([
  modelPreviewSchema,
  entityPreviewSchema,
]);

/** @public */
export type WhatIfRequest = z.infer<typeof whatIfRequestSchema>;
/** @public */
export type WhatIfMove = z.infer<typeof whatIfMoveSchema>;
/** @public */
export type ModelPreview = z.infer<typeof modelPreviewSchema>;
/** @public */
export type EntityPreview = z.infer<typeof entityPreviewSchema>;
