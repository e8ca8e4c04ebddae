import { ClauseDto } from 'backstage-plugin-cd-maturity-common';

/** `deploy.automation_ratio: wanted at least 90 %, is 10 % (50 samples in 30d)` */
export function clauseLine(clause: ClauseDto): string {
  const { type, signal, about, expected, actual, status, reason } = clause;
  const what = signal ?? (type === 'ask' ? `asked ${quoted(about)}` : about);
  const seen =
    actual === undefined ? reason ?? status : `is ${actual}${basedOn(clause)}`;
  return `${what}: wanted ${expected}, ${seen}`;
}

/** A statement in a sentence has no full stop of its own. */
function quoted(text = ''): string {
  return `"${text.replace(/\.$/, '')}"`;
}

function basedOn({ samples, window, basis }: ClauseDto): string {
  const facts = [
    samples !== undefined &&
      `${samples} ${samples === 1 ? 'sample' : 'samples'}${
        window ? ` in ${window}` : ''
      }`,
    basis === 'stale' && 'stale',
  ].filter(Boolean);
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}
