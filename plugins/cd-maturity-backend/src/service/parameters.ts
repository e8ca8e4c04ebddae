import { scorecardFilterSchema } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

/** Given several times, it is a list; given once, a list of one. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    value => (value === undefined || Array.isArray(value) ? value : [value]),
    schema,
  );
}

const filter = scorecardFilterSchema.shape;

/** The filters of the scorecard as they stand in an address. */
export const filterParameters = {
  model: filter.model,
  q: filter.q,
  owner: listOf(filter.owner),
  system: listOf(filter.system),
  domain: listOf(filter.domain),
  type: listOf(filter.type),
  lifecycle: listOf(filter.lifecycle),
  tag: listOf(filter.tag),
  confidence: listOf(filter.confidence),
  level: listOf(filter.level),
  dimension: listOf(filter.dimension),
  practice: listOf(filter.practice),
};

export const cursorParameter = z.string().min(1).max(2000).optional();

export function limitParameter(usual: number, most: number) {
  return z.coerce.number().int().min(1).max(most).default(usual);
}

export const noParameters = z.strictObject({});
/** The revision that the caller has read. */
export const revisionParameter = z.strictObject({
  revision: z.coerce.number().int().min(0),
});
export const modelParameter = z.strictObject({ model: z.string().optional() });
