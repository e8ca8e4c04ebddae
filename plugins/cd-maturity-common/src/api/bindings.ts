import { z } from 'zod';
import { SOURCE_ROLES } from '../signals';
import { whyNotSchema } from './refusal';

const glob = z.string().trim().min(1).max(300);

/**
 * Which signals of a scope count for the entity; all named parts have to fit. `*` stands for anything.
 *
 * @public
 */
export const bindingFilterSchema = z.strictObject({
  workflow: glob.optional(),
  environment: glob.optional(),
  branch: glob.optional(),
  path: glob.optional(),
  service: glob.optional(),
});

const roles = z.array(z.enum(SOURCE_ROLES));

/**
 * A scope of a source that is to speak for an entity.
 *
 * @public
 */
export const bindingChoiceSchema = z.strictObject({
  /** Id of an installed source: `github`. */
  source: z.string().trim().min(1).max(100),
  /** What the source calls the repository, project or application: `github.com/acme/shop`. */
  scope: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .regex(/^\S+$/, { error: 'must not hold spaces' }),
  roles: roles.min(1).refine(list => new Set(list).size === list.length, {
    error: 'names a role twice',
  }),
  filter: bindingFilterSchema.optional(),
});

/** @public */
export const bindingCorrectionRequestSchema = z.strictObject({
  /** Revision that was read; another one in the store means that somebody was faster. */
  revision: z.number().int().min(0),
  bindings: z.array(bindingChoiceSchema).max(50),
  note: z.string().trim().max(2000).optional(),
});

/** @public */
export const bindingDtoSchema = z.object({
  source: z.string(),
  scope: z.string(),
  roles,
  filter: bindingFilterSchema.optional(),
  /** The annotation, rule or person that says so. */
  why: z.string(),
  /** A name that the scope had before: its past counts, nobody asks for it. */
  former: z.boolean(),
  /** Roles in which the scope has spoken. A repository that never ran a pipeline is not connected as `ci`. */
  connected: roles,
  /** Signals in these roles in the last 90 days. */
  signals: z.number(),
  newestSignalAt: z.string().optional(),
});

const derivedBindingSchema = bindingDtoSchema.pick({
  source: true,
  scope: true,
  roles: true,
  filter: true,
  why: true,
});

/** @public */
export const entityBindingsSchema = z.object({
  entityRef: z.string(),
  items: z.array(bindingDtoSchema),
  /** To be sent along with a correction; 0 while nobody has ever corrected anything. */
  revision: z.number(),
  correction: z
    .object({
      by: z.string(),
      at: z.string(),
      note: z.string().optional(),
      /** What would hold without the correction. */
      instead: z.array(derivedBindingSchema),
    })
    .optional(),
  /** Lines of `cd-maturity/sources` that cannot be read. */
  unreadable: z.array(z.string()),
  rights: whyNotSchema.extend({ correct: z.boolean() }),
});

/** @public */
export type BindingChoice = z.infer<typeof bindingChoiceSchema>;
/** @public */
export type BindingCorrectionRequest = z.infer<
  typeof bindingCorrectionRequestSchema
>;
/** @public */
export type BindingDto = z.infer<typeof bindingDtoSchema>;
/** @public */
export type EntityBindings = z.infer<typeof entityBindingsSchema>;
