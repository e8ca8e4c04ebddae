import {
  eventTime,
  Instant,
  Signal,
  signalKey,
} from 'backstage-plugin-cd-maturity-common';
import { createHash } from 'node:crypto';
import { Joined } from './joinParts';
import { scopeKey } from './scopeKey';

export type SignalRow = {
  id: string;
  source: string;
  scope_key: string;
  kind: Signal['kind'];
  seq: number;
  at: Instant;
  outcome: string | null;
  env_tier: string | null;
  sha: string | null;
  part: string | null;
  data: string;
  evidence: string | null;
  told_at: string | null;
};

/** 126 bits of a hash: as good as unique, and a third of the index of the plain text. */
const ID_LENGTH = 21;

export function signalId(
  signal: Pick<Signal, 'source' | 'kind' | 'externalId'>,
): string {
  return createHash('sha256')
    .update(signalKey(signal))
    .digest('base64url')
    .slice(0, ID_LENGTH);
}

/** What the filter of a binding looks at: the workflow of runs, the environment of deployments. */
function partOf(signal: Signal): string | undefined {
  switch (signal.kind) {
    case 'ci_run':
    case 'ci_stage':
    case 'test_report':
      return signal.workflow;
    case 'deployment':
    case 'approval':
    case 'gitops_sync':
      return signal.environment;
    case 'environment':
      return signal.name;
    default:
      return undefined;
  }
}

function shaOf(signal: Signal): string | undefined {
  if (signal.kind === 'change') {
    return signal.mergeSha ?? signal.headSha;
  }
  return 'sha' in signal ? signal.sha : undefined;
}

export function toSignalRow(
  signal: Signal,
  toldAt?: Joined['toldAt'],
): SignalRow {
  const { evidence, ...data } = signal;
  return {
    id: signalId(signal),
    source: signal.source,
    scope_key: scopeKey(signal.source, signal.scope),
    kind: signal.kind,
    seq: signal.seq,
    at: eventTime(signal),
    outcome: 'outcome' in signal ? signal.outcome : null,
    env_tier: 'tier' in signal ? signal.tier : null,
    sha: shaOf(signal) ?? null,
    part: partOf(signal) ?? null,
    data: JSON.stringify(data),
    evidence: evidence ? JSON.stringify(evidence) : null,
    told_at: toldAt ? JSON.stringify(toldAt) : null,
  };
}

/** Of two rows about the same thing, whether the first is the later word. Total, so that order of arrival never matters. */
export function isLater(a: SignalRow, b: SignalRow): boolean {
  if (a.seq !== b.seq) {
    return a.seq > b.seq;
  }
  const byData = Buffer.compare(Buffer.from(a.data), Buffer.from(b.data));
  return byData === 0
    ? Buffer.compare(
        Buffer.from(a.evidence ?? ''),
        Buffer.from(b.evidence ?? ''),
      ) > 0
    : byData > 0;
}
