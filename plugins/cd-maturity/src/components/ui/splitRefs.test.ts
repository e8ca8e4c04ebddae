import { splitRefs } from './splitRefs';

const marked = (text: string) =>
  splitRefs(text)
    .map(part => (part.isRef ? `[${part.text}]` : part.text))
    .join('');

describe('splitRefs', () => {
  it.each([
    [
      'Only group:default/store-front decides for component:default/returns.portal',
      'Only [group:default/store-front] decides for [component:default/returns.portal]',
    ],
    [
      'component:default/a has no owner, so nobody can decide for it',
      '[component:default/a] has no owner, so nobody can decide for it',
    ],
    ['Ask group:default/a.', 'Ask [group:default/a].'],
    ['See https://example.org/help', 'See https://example.org/help'],
    ['Only its owners can decide.', 'Only its owners can decide.'],
  ])('cuts %s', (text, parts) => {
    expect(marked(text)).toBe(parts);
  });
});
