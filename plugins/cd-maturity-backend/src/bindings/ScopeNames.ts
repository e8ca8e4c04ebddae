import { scopeKey } from '../store/scopeKey';

export type Rename = { formerKey: string; scopeKey: string };

/** Which names belong to one scope. Repositories are renamed and moved, but annotations and old signals keep the name. */
export class ScopeNames {
  readonly #next: ReadonlyMap<string, string>;
  readonly #former = new Map<string, string[]>();

  /** Later renames of the same scope win. */
  constructor(renames: readonly Rename[]) {
    this.#next = new Map(renames.map(item => [item.formerKey, item.scopeKey]));
    for (const [former, next] of this.#next) {
      this.#former.set(next, [...(this.#former.get(next) ?? []), former]);
    }
  }

  /** The name of today and those before it, whichever of them is asked for. */
  namesOf(
    source: string,
    scope: string,
  ): { current: string; former: string[] } {
    const current = this.#currentOf(scopeKey(source, scope));
    const names = new Set([current]);
    for (const name of names) {
      (this.#former.get(name) ?? []).forEach(former => names.add(former));
    }
    return { current, former: [...names].slice(1).sort() };
  }

  /** A ring, as after renaming there and back, ends where it closes. */
  #currentOf(key: string): string {
    const seen = new Set([key]);
    let current = key;
    let next = this.#next.get(current);
    while (next && !seen.has(next)) {
      seen.add(next);
      current = next;
      next = this.#next.get(current);
    }
    return current;
  }
}
