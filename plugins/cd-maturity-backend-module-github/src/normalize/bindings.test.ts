import { bindings } from './bindings';

const scopesOf = (annotations: Record<string, string>) =>
  bindings({ metadata: { annotations } }).map(({ scope }) => scope);

const location = (url: string) => ({ 'backstage.io/source-location': url });
const slug = { 'github.com/project-slug': 'Acme/Payments' };

describe('bindings', () => {
  it('binds all that a repository says by its slug', () => {
    expect(bindings({ metadata: { annotations: slug } })).toEqual([
      {
        scope: 'github.com/acme/payments',
        roles: ['scm', 'ci', 'deploy', 'incidents', 'registry'],
        why: 'github.com/project-slug: acme/payments',
      },
    ]);
  });

  it('takes the server of the slug from the source location', () => {
    expect(
      scopesOf({
        ...slug,
        ...location('url:https://git.acme.io/acme/payments/tree/main/'),
      }),
    ).toEqual(['git.acme.io/acme/payments']);
    expect(
      scopesOf({
        ...slug,
        ...location('url:https://gitlab.com/acme/catalog/-/tree/main'),
      }),
    ).toEqual(['github.com/acme/payments']);
  });

  it.each([
    [
      'url:https://github.com/Acme/Mono/tree/main/shop/',
      'github.com/acme/mono',
    ],
    ['url:https://github.com/acme/mono.git', 'github.com/acme/mono'],
    ['https://acme.ghe.com/acme/mono', 'acme.ghe.com/acme/mono'],
    [
      'url:https://github.acme.io:8443/acme/mono/blob/main/catalog-info.yaml',
      'github.acme.io:8443/acme/mono',
    ],
  ])('binds by the source location %s', (url, scope) => {
    expect(scopesOf(location(url))).toEqual([scope]);
  });

  it.each([
    'url:https://gitlab.com/acme/mono/-/tree/main',
    'url:https://bitbucket.org/acme/mono/src/main',
    'url:https://notgithub.com/acme/mono',
    'url:https://github.com/acme',
    'url:https://github.com/',
    'file:///github/acme/mono',
    'dir:./github',
    'nonsense',
  ])('leaves %s to others', url => {
    expect(scopesOf(location(url))).toEqual([]);
  });

  it('says nothing without annotations or with a broken slug', () => {
    expect(bindings({ metadata: {} })).toEqual([]);
    expect(scopesOf({ 'github.com/project-slug': 'payments' })).toEqual([]);
    expect(scopesOf({ 'github.com/project-slug': 'a/b/c' })).toEqual([]);
  });
});
