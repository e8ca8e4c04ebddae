import { z } from 'zod';

/** What a page has to know of a model to draw levels and dimensions. */
export const scorecardModelSchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  belowFirst: z.string(),
  levels: z.array(
    z.object({ rank: z.number(), id: z.string(), title: z.string() }),
  ),
  dimensions: z.array(z.object({ id: z.string(), title: z.string() })),
});
