import type { NormalizeOptions } from '../source';

/** Labels for causes outside of the own software. */
const EXTERNAL_LABELS = new Set(['external', 'external-cause']);

/** How an issue names the commit that caused it, in full: a short id cannot be looked up among deployments. */
const CAUSE = /\b(?:root cause|caused by)\b:?\s+`?([0-9a-f]{40})(?![\w-])/i;

/**
 * Whether one of the labels, in lower case, says that the cause lies outside of the own software.
 *
 * @public
 */
export const isExternalCause = (labels: readonly string[]): boolean =>
  labels.some(label => EXTERNAL_LABELS.has(label));

/**
 * The commit that the text of an incident names as its cause.
 *
 * @public
 */
export const causeShaOf = (text: string | undefined): string | undefined =>
  CAUSE.exec(text ?? '')?.[1].toLowerCase();

const MOST_LABELS = 100;
const LABEL_LENGTH = 200;

/**
 * The labels of an issue as its incident carries them.
 *
 * @public
 */
export const shownLabels = (labels: readonly string[]): string[] =>
  labels.slice(0, MOST_LABELS).map(label => label.slice(0, LABEL_LENGTH));

/**
 * The labels that mark an issue of the scope as an incident, lower case.
 *
 * @public
 */
export const incidentLabelsOf = (
  { incidentLabels, scopeIncidentLabels }: NormalizeOptions,
  scope: string,
): ReadonlySet<string> =>
  new Set([...incidentLabels, ...(scopeIncidentLabels?.get(scope) ?? [])]);
