import { AccessControl } from '../service/AccessControl';
import { readOwnSecret } from '../store/ownSecrets';
import { AuthorizedBadges } from './AuthorizedBadges';
import { BadgeTokens } from './BadgeTokens';
import { BadgeDeps, BadgeUseCases } from './BadgeUseCases';

/** Sets up badges, with the configured secrets or one of their own. */
export async function startBadges(
  deps: Omit<BadgeDeps, 'tokens'> & { access: AccessControl },
): Promise<AuthorizedBadges> {
  const { access, config, db } = deps;
  const secrets = config.badges.secrets ?? [await readOwnSecret(db, 'badges')];
  return new AuthorizedBadges({
    access,
    useCases: new BadgeUseCases({ ...deps, tokens: new BadgeTokens(secrets) }),
  });
}
