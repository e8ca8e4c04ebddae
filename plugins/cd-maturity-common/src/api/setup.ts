import { z } from 'zod';
import { bindingDtoSchema } from './bindings';

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

export const entitySetupSchema = z.object({
  entityRef: z.string(),
  bindings: z.array(bindingDtoSchema),
  /** Roles in which some scope has spoken for the entity. */
  connected: bindingDtoSchema.shape.connected,
  /** In the order in which they should be done. */
  steps: z.array(setupStepSchema),
});

/** @public */
export type SetupStep = z.infer<typeof setupStepSchema>;
/** @public */
export type EntitySetup = z.infer<typeof entitySetupSchema>;
