import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';
import { suiteSchema } from './suites';

const count = z.number().int().nonnegative();

/**
 * Result of one test suite, joined to its run by `runId` where the sender knows it, else to its commit.
 *
 * @public
 */
export const testReportSchema = envelopeSchema.extend({
  kind: z.literal('test_report'),
  name: z.string(),
  runId: z.string().optional(),
  attempt: z.number().int().positive().optional(),
  workflow: z.string().optional(),
  sha: z.string().optional(),
  branch: z.string().optional(),
  onDefaultBranch: z.boolean(),
  /** What the sender calls the suite wins over what its name looks like. */
  suites: z.array(suiteSchema),
  passed: count.optional(),
  failed: count.optional(),
  skipped: count.optional(),
  /** Lines covered, 0 to 100. */
  coveragePct: z.number().min(0).max(100).optional(),
  at: instantSchema,
});

/** @public */
export type TestReport = z.infer<typeof testReportSchema>;
