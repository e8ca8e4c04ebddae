import { loginsOf, mailLogin } from './logins';

const entity = (kind: string, annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'mia', annotations },
});

describe('loginsOf', () => {
  it('takes the login of every host, each once', () => {
    expect(
      loginsOf(
        entity('User', {
          'github.com/user-login': 'Mia-Dev',
          'gitlab.acme.io/user-login': 'mia',
          'gitlab.com/user-login': ' mia ',
          'microsoft.com/email': 'Mia@acme.io',
          'backstage.io/managed-by-location': 'url:https://x',
        }),
      ),
    ).toEqual(['mia', 'mia-dev', 'mia@acme.io']);
  });

  it('keeps the address of the profile so that it can be compared only', () => {
    const found = loginsOf({
      ...entity('User', {}),
      spec: { profile: { email: ' Ada@Example.org' } },
    });
    expect(found).toEqual([mailLogin('ada@example.org')]);
    expect(found.join()).not.toContain('ada');
  });

  it('takes none of an entity that is no user', () => {
    expect(
      loginsOf(entity('Component', { 'github.com/user-login': 'mia' })),
    ).toEqual([]);
  });
});
