import {
  ANNOTATION_IGNORE_ENVIRONMENTS,
  ANNOTATION_INCIDENT_LABELS,
} from '../../annotations';
import { Signal } from '../../signals';
import { byEnvironment } from './byEnvironment';
import { Select } from './SignalFilter';

/** Entries of an annotation, parted by commas or lines. */
function entriesOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(/[,\n]/)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}

/** What is in one of the environments that fit counts for nothing. */
function withoutEnvironment(glob: string): Select {
  const isElsewhere = byEnvironment(glob);
  return signal =>
    hasEnvironment(signal) && isElsewhere(signal) ? undefined : signal;
}

const OF_ENVIRONMENTS: ReadonlySet<Signal['kind']> = new Set([
  'deployment',
  'approval',
  'gitops_sync',
  'environment',
]);

function hasEnvironment({ kind }: Signal): boolean {
  return OF_ENVIRONMENTS.has(kind);
}

/** Incidents of an issue tracker that carry one of the labels; those of other sources have none and all count. */
function withLabels(labels: readonly string[]): Select {
  const wanted = new Set(labels.map(label => label.toLowerCase()));
  return signal =>
    signal.kind === 'incident' &&
    signal.labels &&
    !signal.labels.some(label => wanted.has(label))
      ? undefined
      : signal;
}

/**
 * Tells which signals of its scopes an entity wants to count, by its annotations `cd-maturity/ignore-environments` and
 * `cd-maturity/incident-labels`.
 * @public
 */
export function byAnnotations(
  annotations: Readonly<Record<string, string>>,
): (signal: Signal) => boolean {
  const labels = entriesOf(annotations[ANNOTATION_INCIDENT_LABELS]);
  const selects = [
    ...entriesOf(annotations[ANNOTATION_IGNORE_ENVIRONMENTS]).map(
      withoutEnvironment,
    ),
    ...(labels.length > 0 ? [withLabels(labels)] : []),
  ];
  return signal => selects.every(select => select(signal) !== undefined);
}
