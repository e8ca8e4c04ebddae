import { pageName } from './pageName';

describe('the name of a page', () => {
  it.each([
    [
      'https://dora.dev/capabilities/version-control/',
      'version control, dora.dev',
    ],
    [
      'https://wiki.example.org/spaces/CI/pages/4711/How+we+build',
      'How we build, wiki.example.org',
    ],
    ['https://wiki.example.org/pages/4711', 'pages, wiki.example.org'],
    [
      'https://github.com/open-gitops/documents/blob/v1.0.0/PRINCIPLES.md',
      'PRINCIPLES, github.com',
    ],
    [
      'https://example.org/guide.html#first%20steps',
      'first steps, example.org',
    ],
    ['https://12factor.net/', '12factor.net'],
    ['https://example.org/%E0%A4%A', '%E0%A4%A, example.org'],
    ['no address', 'no address'],
  ])('%s is "%s"', (address, name) => {
    expect(pageName(address)).toBe(name);
  });
});
