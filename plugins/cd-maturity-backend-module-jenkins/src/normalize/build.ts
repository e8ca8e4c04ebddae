import { instantSchema } from 'backstage-plugin-cd-maturity-common';
import {
  maybeName,
  maybeText,
  nameText,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { cause } from './causes';

/** The name under which a poll keeps a build. */
export const BUILD_EVENT = 'build';

/** Longer is no build: the year after next. */
const LONGEST_MS = 1000 * 86_400_000;

export const instantMs = instantSchema.refine(
  value => value < Date.UTC(5138, 0, 1),
  { error: 'is no number of milliseconds' },
);

export const durationMs = z
  .number()
  .int()
  .min(-1)
  .max(LONGEST_MS)
  .nullish()
  .transform(value => Math.max(0, value ?? 0));

const count = z.number().int().nonnegative().optional().catch(undefined);

/** Plugins add actions of any shape; only these parts of them are read. */
const action = z
  .object({
    causes: z.array(cause).optional().catch(undefined),
    lastBuiltRevision: z
      .object({
        SHA1: sha.optional().catch(undefined),
        branch: z
          .array(z.object({ name: maybeName }))
          .optional()
          .catch(undefined),
      })
      .nullish()
      .catch(undefined),
    queuingDurationMillis: durationMs.catch(0),
    totalCount: count,
    failCount: count,
    skipCount: count,
  })
  .nullish();

const stage = z.object({
  id: nameText,
  name: nameText,
  status: maybeName,
  startTimeMillis: z.union([instantMs, z.literal(0), z.null()]).optional(),
  durationMillis: durationMs,
  pauseDurationMillis: durationMs,
});

const build = z.object({
  number: z.number().int().positive(),
  timestamp: instantMs,
  duration: durationMs,
  result: maybeName,
  building: z.boolean().nullish(),
  url: maybeText,
  fullDisplayName: maybeText,
  actions: z
    .array(action)
    .nullish()
    .transform(list => (list ?? []).flatMap(item => item ?? [])),
});

const payload = z.object({
  scope: nameText,
  job: z.object({
    fullName: nameText,
    /** Of a multibranch project: the job is one of its branches. */
    project: maybeName,
    /** The branch that the project calls its primary one. */
    isPrimary: z.boolean().nullish(),
  }),
  build,
  stages: z
    .array(stage)
    .nullish()
    .transform(list => list ?? []),
  tests: z
    .object({
      failCount: z.number().int().nonnegative(),
      passCount: z.number().int().nonnegative(),
      skipCount: z.number().int().nonnegative(),
      suites: z
        .array(z.object({ name: maybeText }))
        .nullish()
        .transform(list => list ?? []),
    })
    .nullish(),
});

export type PolledBuild = z.output<typeof payload>;
export type Stage = z.output<typeof stage>;

export const readBuild = (value: unknown): PolledBuild => read(payload, value);
