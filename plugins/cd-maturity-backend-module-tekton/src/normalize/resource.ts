import {
  instant,
  maybeInstant,
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const texts = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((values): Record<string, unknown> => values ?? {});

const metadata = z.object({
  uid: nameText,
  name: nameText,
  namespace: nameText,
  creationTimestamp: instant,
  labels: texts,
  annotations: texts,
  ownerReferences: z
    .array(z.object({ kind: maybeName, uid: maybeName }))
    .nullish(),
});

/** A parameter or result; lists and objects are not read. */
const values = z
  .array(
    z.object({
      name: nameText,
      value: z.string().optional().catch(undefined),
    }),
  )
  .nullish()
  .transform(list => list ?? []);

const condition = z.object({
  type: maybeName,
  status: maybeName,
  reason: maybeName,
});

const status = {
  startTime: maybeInstant,
  completionTime: maybeInstant,
  conditions: z.array(condition).nullish(),
};

const reference = z.object({ name: maybeName }).nullish();

export const pipelineRun = z.object({
  metadata,
  spec: z.object({ pipelineRef: reference, params: values }),
  status: z
    .object({
      ...status,
      // Results of version 1, and of 1beta1.
      results: values,
      pipelineResults: values,
    })
    .nullish(),
});

export const taskRun = z.object({
  metadata,
  spec: z.object({ taskRef: reference, params: values }),
  status: z
    .object({
      ...status,
      results: values,
      taskResults: values,
      steps: z.array(z.object({ name: maybeName })).nullish(),
    })
    .nullish(),
});

export type Metadata = z.output<typeof metadata>;
export type Values = z.output<typeof values>;
export type Status = {
  startTime?: number;
  completionTime?: number;
  conditions?: Array<z.output<typeof condition>> | null;
};
