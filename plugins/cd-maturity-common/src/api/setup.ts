import { z } from 'zod';
import { bindingDtoSchema } from './bindings';

/** @public */
export const setupStepSchema = z.object({
  /** `blocked`: nothing comes in before this is done. `missing`: something is there, but not this. `hint`: may be wanted. */
  severity: z.enum(['blocked', 'missing', 'hint']),
  /** What is the matter. */
  problem: z.string(),
  /** What to do next, exactly. */
  step: z.string(),
  source: z.string().optional(),
  scope: z.string().optional(),
});

/** @public */
export const entitySetupSchema = z.object({
  entityRef: z.string(),
  bindings: z.array(bindingDtoSchema),
  /** Roles in which some scope has spoken for the entity. */
  connected: bindingDtoSchema.shape.connected,
  /** In the order in which they should be done. */
  steps: z.array(setupStepSchema),
});

/**
 * `GET /setup/sources/{id}`: what of a source is connected.
 *
 * @public
 */
export const sourceSetupSchema = z.object({
  source: z.string(),
  title: z.string(),
  webhook: z.object({
    /** The source has webhooks. */
    supported: z.boolean(),
    /** A secret is set, so that they are let in. */
    configured: z.boolean(),
    /** Where to send them, below the address of the backend. */
    address: z.string(),
  }),
  poll: z.object({
    supported: z.boolean(),
    /** Credentials are there and polling is not switched off. */
    running: z.boolean(),
    lastPollAt: z.string().optional(),
  }),
  lastDeliveryAt: z.string().optional(),
  /** What bound scopes are to speak about, and how many of them ever did. */
  roles: z.array(
    z.object({
      role: bindingDtoSchema.shape.roles.element,
      bound: z.number(),
      heard: z.number(),
      newestSignalAt: z.string().optional(),
    }),
  ),
  /** Bound scopes that never said anything; the first of them by name. */
  silent: z.object({ total: z.number(), scopes: z.array(z.string()) }),
  failingScopes: z.number(),
  unboundScopes: z.number(),
  /** In the order in which they should be done. */
  steps: z.array(setupStepSchema),
});

/** @public */
export type SourceSetup = z.infer<typeof sourceSetupSchema>;
/** @public */
export type SetupStep = z.infer<typeof setupStepSchema>;
/** @public */
export type EntitySetup = z.infer<typeof entitySetupSchema>;
