import {
  eventTime,
  readLimit,
  Signal,
  signalKey,
} from 'backstage-plugin-cd-maturity-common';

/** Twice what is read, so that old ones are sorted out seldom. */
const SLACK = 2;

/**
 * Holds of a stream of any length what metrics read: of each scope and kind the newest signals, each thing once. A file
 * of years needs no more memory than a file of weeks.
 */
export class NewestSignals {
  readonly #groups = new Map<string, Map<string, Signal>>();

  add(signal: Signal): void {
    const group = this.#groupOf(signal);
    const key = signalKey(signal);
    const known = group.get(key);
    if (known && known.seq >= signal.seq) return;
    group.set(key, signal);
    if (group.size > SLACK * readLimit(signal.kind)) forgetOldest(group);
  }

  all(): Signal[] {
    return [...this.#groups.values()].flatMap(group => [...group.values()]);
  }

  #groupOf({ scope, kind }: Signal): Map<string, Signal> {
    const name = `${kind} ${scope}`;
    let group = this.#groups.get(name);
    if (!group) {
      group = new Map();
      this.#groups.set(name, group);
    }
    return group;
  }
}

function forgetOldest(group: Map<string, Signal>): void {
  const sorted = [...group].sort(
    ([, one], [, other]) => eventTime(one) - eventTime(other),
  );
  const kept = readLimit(sorted[0][1].kind);
  for (const [key] of sorted.slice(0, -kept)) group.delete(key);
}
