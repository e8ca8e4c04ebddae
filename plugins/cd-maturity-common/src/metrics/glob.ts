const SPECIAL = /[.+?^${}()|[\]\\]/g;

/** Tells whether a text fits a glob, in any case. `*` stands for any text; nothing else is special. */
export function globMatcher(glob: string): (text: string) => boolean {
  const source = glob.replace(SPECIAL, '\\$&').replace(/\*+/g, '.*');
  const pattern = new RegExp(`^${source}$`, 'is');
  return text => pattern.test(text);
}

/** @public */
export function matchesGlob(glob: string, text: string): boolean {
  return globMatcher(glob)(text);
}
