import { ScoringInput } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { answerSchema } from './answer';
import { readingSchema } from './reading';

const flags = z.record(z.string(), z.boolean());
const names = z.array(z.string());

/** What the entity is. For reading only: `conditions` and `notApplicable` hold what follows from it. */
const entitySchema = z.strictObject({
  ref: z.string().optional(),
  kind: z.string().optional(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  profile: z.string().optional(),
});

/** All that a score of one entity depends on, as a file. What is absent is not known. */
export const factsFileSchema = z.strictObject({
  about: z.string().optional(),
  entity: entitySchema.default({}),
  conditions: flags.default({}),
  notApplicable: names.default([]),
  exemptions: names.default([]),
  metrics: z.record(z.string(), readingSchema).default({}),
  facts: flags.default({}),
  answers: z.record(z.string(), answerSchema).default({}),
  aliveRoles: names.default([]),
  /** Ranks that somebody aims for, by dimension. */
  targets: z.record(z.string(), z.number().int().min(1).max(9)).optional(),
});

export type FactsFile = z.infer<typeof factsFileSchema>;

/** What the scorer reads of the file. */
export function toScoringInput({
  about: _about,
  entity: _entity,
  ...input
}: FactsFile): ScoringInput {
  return input;
}
