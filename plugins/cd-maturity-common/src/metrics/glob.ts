const SPECIAL = /[.+?^${}()|[\]\\]/g;

/** Whether a text fits a glob, in any case. `*` stands for any text; nothing else is special. */
export function matchesGlob(glob: string, text: string): boolean {
  const source = glob.replace(SPECIAL, '\\$&').replace(/\*+/g, '.*');
  return new RegExp(`^${source}$`, 'is').test(text);
}
