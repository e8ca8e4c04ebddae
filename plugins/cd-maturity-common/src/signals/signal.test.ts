import { push } from '../metrics/__testUtils__/signals';
import { signalSchema } from './signal';

const signalWith = (url: string) =>
  signalSchema.safeParse({
    ...push({ sha: 'a', pushedAt: Date.UTC(2026, 2, 10) }),
    evidence: { title: '<img src=x onerror=alert(1)>', url },
  });

it('takes links to pages', () => {
  expect(signalWith('https://ci.example.org/1').success).toBe(true);
  expect(signalWith('http://ci.example.org/1').success).toBe(true);
});

it.each([
  // eslint-disable-next-line no-script-url
  'javascript:alert(1)',
  // eslint-disable-next-line no-script-url
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//ci.example.org/1',
])('edge case 67: refuses %p as a link, by its field', url => {
  const { success, error } = signalWith(url);
  expect(success).toBe(false);
  expect(error?.issues).toEqual([
    expect.objectContaining({
      path: ['evidence', 'url'],
      message: 'must be an http or https address',
    }),
  ]);
});
