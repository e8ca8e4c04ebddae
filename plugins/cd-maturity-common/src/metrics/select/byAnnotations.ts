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

/** Each is a question of its own to an issue tracker. */
const MOST_LABELS = 20;

/**
 * Labels by which an entity tells its incidents, by its annotation `cd-maturity/incident-labels`: the first 20, as they
 * are written there. None where it names none.
 *
 * @public
 */
export const namedIncidentLabels = (
  annotations: Readonly<Record<string, string>>,
): string[] =>
  entriesOf(annotations[ANNOTATION_INCIDENT_LABELS]).slice(0, MOST_LABELS);

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
 *
 * @param incidentLabels - Those of an entity that names none: issues that are incidents by the label of another one in
 *   the same repository are not its own.
 *
 * @public
 */
export function byAnnotations(
  annotations: Readonly<Record<string, string>>,
  incidentLabels: readonly string[],
): (signal: Signal) => boolean {
  const named = namedIncidentLabels(annotations);
  const selects = [
    ...entriesOf(annotations[ANNOTATION_IGNORE_ENVIRONMENTS]).map(
      withoutEnvironment,
    ),
    withLabels(named.length > 0 ? named : incidentLabels),
  ];
  return signal => selects.every(select => select(signal) !== undefined);
}
