import { z } from 'zod';
import { phaseSchema, suiteSchema } from '../signals';
import { whyNotSchema } from './refusal';

const phases = z.array(phaseSchema);
const suites = z.array(suiteSchema);

function isWithoutRepetition(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

const twice = { error: 'names something twice' };

/**
 * What the jobs of a name do. What is absent stays as it was recognised; an empty list means nothing of the kind.
 *
 * @public
 */
export const jobCorrectionSchema = z
  .strictObject({
    /** Name of the job, in any case; `*` stands for any text. */
    job: z.string().trim().min(1).max(300),
    phases: phases.refine(isWithoutRepetition, twice).optional(),
    suites: suites.refine(isWithoutRepetition, twice).optional(),
  })
  .refine(({ phases: some, suites: others }) => some ?? others, {
    error: 'needs phases or suites',
  });

/**
 * `PUT /entities/{kind}/{namespace}/{name}/recognition`.
 *
 * @public
 */
export const recognitionCorrectionRequestSchema = z.strictObject({
  /** Revision that was read; another one in the store means that somebody was faster. */
  revision: z.number().int().min(0),
  /** Later ones win. */
  jobs: z.array(jobCorrectionSchema).max(100),
  /** Kinds of suites that there are none of: never seen is a measured 0 then, and not unknown. */
  absentSuites: suites.refine(isWithoutRepetition, twice).default([]),
  note: z.string().trim().max(2000).optional(),
});

const meaning = z.object({ phases, suites });

/** @public */
export const recognisedJobSchema = meaning.extend({
  name: z.string(),
  workflow: z.string().optional(),
  /** Times it was seen in the window. */
  runs: z.number(),
  newestAt: z.string(),
  /** What it counts as without the word of the owner. */
  recognised: meaning,
  /** `name`: names of the job and its steps; `patterns`: those of the organisation as well; `owner`: a correction. */
  basis: z.enum(['name', 'patterns', 'owner']),
  /** The glob of the correction that decides. */
  correction: z.string().optional(),
});

/** @public */
export const recognisedSuiteSchema = z.object({
  suite: suiteSchema,
  /** When a suite of this kind was seen last. */
  newestAt: z.string().optional(),
  /** The owner says that there is none. */
  absent: z.boolean(),
});

/**
 * `GET /entities/{kind}/{namespace}/{name}/recognition`.
 *
 * @public
 */
export const entityRecognitionSchema = z.object({
  entityRef: z.string(),
  /** In which jobs were looked for. */
  window: z.string(),
  /** The most frequent first. */
  jobs: z.array(recognisedJobSchema),
  suites: z.array(recognisedSuiteSchema),
  /** To be sent along with a correction; 0 while nobody has ever corrected anything. */
  revision: z.number(),
  correction: z
    .object({
      by: z.string(),
      at: z.string(),
      note: z.string().optional(),
      jobs: z.array(
        z.object({
          job: z.string(),
          phases: phases.optional(),
          suites: suites.optional(),
        }),
      ),
      absentSuites: suites,
    })
    .optional(),
  rights: whyNotSchema.extend({ correct: z.boolean() }),
});

/** @public */
export type RecognitionCorrectionRequest = z.infer<
  typeof recognitionCorrectionRequestSchema
>;
/** @public */
export type RecognisedJob = z.infer<typeof recognisedJobSchema>;
/** @public */
export type RecognisedSuite = z.infer<typeof recognisedSuiteSchema>;
/** @public */
export type EntityRecognition = z.infer<typeof entityRecognitionSchema>;
