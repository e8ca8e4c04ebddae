/** A name as one text of words, with a space before, between and after them. */
export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function tokenSource(token: string): string {
  if (token === '*') return '(?:[^ ]+ )*';
  const words = token.split('|').map(word => word.replace(SPECIAL, '\\$&'));
  return `(?:${words.join('|')}) `;
}

function patternSource(pattern: string): string {
  const tokens = pattern.split(' ');
  const start = tokens[0] === '^' ? '^ ' : ' ';
  const end = tokens[tokens.length - 1] === '$' ? '$' : '';
  const between = tokens.filter(token => token !== '^' && token !== '$');
  return start + between.map(tokenSource).join('') + end;
}

/** One expression that matches a {@link spaced} name when any of the patterns does. */
export function compilePatterns(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map(patternSource).join('|') || '(?!)');
}
