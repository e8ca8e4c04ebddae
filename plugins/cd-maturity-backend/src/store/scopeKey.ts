/** What bindings and signals meet by: the source and what it calls the scope. */
export function scopeKey(source: string, scope: string): string {
  return `${source}:${scope}`;
}

export function parseScopeKey(key: string): { source: string; scope: string } {
  const colon = key.indexOf(':');
  return { source: key.slice(0, colon), scope: key.slice(colon + 1) };
}
