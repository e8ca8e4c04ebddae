import { DiscoveryService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  BadgeToken,
  BadgeTokenRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { readScore } from '../entity/readEntityMaturity';
import { levelTitle } from '../models/levelTitle';
import { ModelSet } from '../models/ModelSet';
import { KnownEntities } from '../service/KnownEntities';
import { readShownLevel } from '../store/scores';
import { Clock } from '../time/Clock';
import { badgeSvg, LEVEL_COLORS, UNKNOWN_COLORS } from './badgeSvg';
import { BadgeSubject, BadgeTokens } from './BadgeTokens';

export type BadgeDeps = {
  db: Knex;
  models: ModelSet;
  config: Pick<CdMaturityConfig, 'badges'>;
  clock: Clock;
  discovery: DiscoveryService;
  entities: KnownEntities;
  tokens: BadgeTokens;
};

/** Pictures of the level of an entity, without any check of who asks. */
export class BadgeUseCases {
  readonly #deps: BadgeDeps;

  constructor(deps: BadgeDeps) {
    this.#deps = deps;
  }

  async createToken(request: BadgeTokenRequest): Promise<BadgeToken> {
    const { db, models, config, clock, discovery, entities, tokens } =
      this.#deps;
    const { entityRef } = request;
    await entities.judged(entityRef);
    const { compiled } = await readScore(db, models, entityRef, request.model);
    const model = compiled.model.metadata.id;
    const expiresAt = clock.now() + config.badges.expireAfter;
    const token = await tokens.sign({ entityRef, model }, expiresAt);
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [kind, namespace, `${name}.svg`].map(encodeURIComponent);
    const base = await discovery.getExternalBaseUrl('cd-maturity');
    return {
      token,
      url: `${base}/badge/${path.join('/')}?token=${token}`,
      expiresAt: new Date(expiresAt).toISOString(),
    };
  }

  /** What the token is for. */
  async verify(token: string): Promise<BadgeSubject> {
    return this.#deps.tokens.verify(token, this.#deps.clock.now());
  }

  /** The picture; neutral while the level is not known. */
  async draw({ entityRef, model }: BadgeSubject): Promise<string> {
    const compiled = this.#deps.models.find(model);
    const shown =
      compiled && (await readShownLevel(this.#deps.db, entityRef, model));
    const label = compiled?.model.metadata.title ?? 'Maturity';
    if (!shown) {
      return badgeSvg({ label, message: 'unknown', color: UNKNOWN_COLORS });
    }
    const { level, provisional } = shown;
    const title = levelTitle(compiled.model, level);
    return badgeSvg({
      label,
      message: provisional && level !== null ? `${title} (provisional)` : title,
      color:
        level === null
          ? UNKNOWN_COLORS
          : LEVEL_COLORS[Math.min(level, LEVEL_COLORS.length - 1)],
    });
  }
}
