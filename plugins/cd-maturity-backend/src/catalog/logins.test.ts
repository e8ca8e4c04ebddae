import { loginsOf } from './logins';

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

  it('takes none of an entity that is no user', () => {
    expect(
      loginsOf(entity('Component', { 'github.com/user-login': 'mia' })),
    ).toEqual([]);
  });
});
