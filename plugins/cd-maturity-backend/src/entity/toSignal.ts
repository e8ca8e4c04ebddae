import {
  eventTime,
  Instant,
  Signal,
  SignalDto,
} from 'backstage-plugin-cd-maturity-common';

type Words = { title: string; from?: Instant; to?: Instant };

/** What to call a signal that its provider gave no title. */
function describe(signal: Signal): Words {
  switch (signal.kind) {
    case 'ci_run':
      return {
        title: `Run of ${signal.workflow}`,
        from: signal.startedAt,
        to: signal.finishedAt,
      };
    case 'ci_stage':
      return {
        title: `Job ${signal.name}`,
        from: signal.startedAt,
        to: signal.finishedAt,
      };
    case 'push':
      return { title: `Push to ${signal.branch}` };
    case 'branch':
      return { title: `${signal.refType} ${signal.name} ${signal.event}` };
    case 'change':
      return {
        title: `Change ${signal.changeId}`,
        from: signal.openedAt,
        to: signal.mergedAt ?? signal.closedAt,
      };
    case 'review':
      return { title: `Review of change ${signal.changeId}` };
    case 'deployment':
      return {
        title: `Deployment to ${signal.environment}`,
        from: signal.startedAt ?? signal.createdAt,
        to: signal.finishedAt,
      };
    case 'approval':
      return { title: `Approval for ${signal.environment}` };
    case 'incident':
      return {
        title: 'Incident',
        from: signal.openedAt,
        to: signal.resolvedAt,
      };
    case 'artifact':
      return {
        title: [signal.name, signal.version].filter(Boolean).join(' '),
      };
    case 'test_report':
      return { title: `Tests ${signal.name}` };
    case 'environment':
      return { title: `Environment ${signal.name} ${signal.event}` };
    case 'gitops_sync':
      return { title: `State of ${signal.application}` };
    case 'training_run':
      return {
        title: `Training of ${signal.pipeline}`,
        from: signal.startedAt ?? signal.createdAt,
        to: signal.finishedAt,
      };
    default:
      return { title: 'Signal' };
  }
}

/** How it ended, in the words of its kind. */
function outcomeOf(signal: Signal): string | undefined {
  switch (signal.kind) {
    case 'ci_run':
    case 'ci_stage':
    case 'deployment':
    case 'training_run':
      return signal.state === 'done' ? signal.outcome : signal.state;
    case 'change':
    case 'incident':
      return signal.state;
    case 'review':
      return signal.verdict;
    case 'approval':
      return signal.event;
    default:
      return undefined;
  }
}

/** A signal as the evidence list shows it. */
export function toSignal(
  id: string,
  signal: Signal,
  evidence: Signal['evidence'],
): SignalDto {
  const { title, from, to } = describe(signal);
  const outcome = outcomeOf(signal);
  const sha = 'sha' in signal ? signal.sha : undefined;
  return {
    id,
    kind: signal.kind,
    source: signal.source,
    scope: signal.scope,
    at: new Date(eventTime(signal)).toISOString(),
    title: evidence?.title || title,
    ...(evidence?.url ? { url: evidence.url } : {}),
    ...(outcome ? { outcome } : {}),
    ...('environment' in signal ? { environment: signal.environment } : {}),
    ...('tier' in signal ? { tier: signal.tier } : {}),
    ...(sha ? { sha } : {}),
    ...(from !== undefined && to !== undefined
      ? { durationMs: Math.max(0, to - from) }
      : {}),
  };
}
