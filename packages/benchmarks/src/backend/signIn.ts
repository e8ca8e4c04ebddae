import { createBackendModule } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

export const SIGN_IN = 'bench';
export const USER_HEADER = 'x-bench-user';
export const GROUPS_HEADER = 'x-bench-groups';

type Person = { user: string; groups: string[] };

const authenticator = createProxyAuthenticator<undefined, Person, undefined>({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  async authenticate({ req }) {
    const user = req.header(USER_HEADER);
    if (!user) {
      throw new InputError(`Missing header '${USER_HEADER}'`);
    }
    const groups = req.header(GROUPS_HEADER)?.split(',') ?? [];
    return { result: { user, groups } };
  },
});

/** Lets whoever asks be whoever they say, with a real token: clients of a measurement are many people. */
export const signInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-sign-in',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: SIGN_IN,
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: async ({ result: { user, groups } }, context) =>
              context.issueToken({
                claims: { sub: user, ent: [user, ...groups] },
              }),
          }),
        });
      },
    });
  },
});
