import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  instant,
  maybeInstant,
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

/** The server keeps ten entries unless it is told otherwise; a hundred is the most that anybody would. */
const MOST_HISTORY = 1000;

type Source = { chart?: string; path?: string; repoURL?: string };
type Initiator = { automated?: boolean | null; username?: string };
type Health = { status?: string; lastTransitionTime?: Instant };
type Destination = { name?: string; namespace?: string };

const source = z
  .object({ chart: maybeName, path: maybeName, repoURL: maybeName })
  .nullish()
  .transform((value): Source => value ?? {});

const sources = z
  .array(source)
  .nullish()
  .transform(list => list ?? []);

const revisions = z
  .array(z.union([nameText, z.literal('')]))
  .nullish()
  .transform(list => list ?? []);

/** What was rolled out: of one source, or of several at once. */
const rolledOut = {
  revision: maybeName,
  revisions,
  source,
  sources,
};

const initiator = z
  .object({ automated: z.boolean().nullish(), username: maybeName })
  .nullish()
  .transform((value): Initiator => value ?? {});

const historyEntry = z.object({
  ...rolledOut,
  id: z.number().int().nonnegative(),
  deployStartedAt: maybeInstant,
  deployedAt: instant,
  initiatedBy: initiator,
});

const operationState = z.object({
  phase: maybeName,
  startedAt: maybeInstant,
  finishedAt: maybeInstant,
  operation: z
    .object({
      initiatedBy: initiator,
      sync: z
        .object({
          revision: maybeName,
          revisions,
          resources: z.array(z.unknown()).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  syncResult: z.object(rolledOut).nullish(),
});

const health = z
  .object({ status: maybeName, lastTransitionTime: maybeInstant })
  .nullish()
  .transform((value): Health => value ?? {});

/** The parts of an Application that are read, of every version of Argo CD from 2.4 on. */
export const application = z.object({
  metadata: z.object({
    uid: nameText,
    name: nameText,
    namespace: maybeName,
    labels: z.record(z.string(), z.unknown()).nullish(),
    deletionTimestamp: maybeInstant,
  }),
  spec: z.object({
    project: maybeName,
    destination: z
      .object({ name: maybeName, namespace: maybeName })
      .nullish()
      .transform((value): Destination => value ?? {}),
    source,
    sources,
    syncPolicy: z
      .object({
        automated: z
          .object({
            enabled: z.boolean().nullish(),
            selfHeal: z.boolean().nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
  status: z
    .object({
      health,
      sync: z
        .object({ status: maybeName, revision: maybeName, revisions })
        .nullish(),
      history: z.array(historyEntry).max(MOST_HISTORY).nullish(),
      operationState: operationState.nullish(),
      reconciledAt: maybeInstant,
      resources: z
        .array(z.object({ kind: maybeName }))
        .nullish()
        .transform(list => list ?? []),
      summary: z.object({ images: z.array(z.string()).nullish() }).nullish(),
    })
    .nullish(),
});

export type Application = z.output<typeof application>;
export type HistoryEntry = z.output<typeof historyEntry>;
