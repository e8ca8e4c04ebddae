import { NotAllowedError } from '@backstage/errors';
import {
  BadgeToken,
  BadgeTokenRequest,
} from 'backstage-plugin-cd-maturity-common';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { BadgeUseCases } from './BadgeUseCases';

/** Whoever may read an entity may hand its level out; whoever has the token sees it. */
export class AuthorizedBadges {
  readonly #access: AccessControl;
  readonly #useCases: BadgeUseCases;

  constructor(options: { access: AccessControl; useCases: BadgeUseCases }) {
    this.#access = options.access;
    this.#useCases = options.useCases;
  }

  async createToken(
    request: BadgeTokenRequest,
    options: CallOptions,
  ): Promise<BadgeToken> {
    await this.#access.requireRead(request, options);
    return this.#useCases.createToken(request);
  }

  /** The picture as SVG. The token stands for the right. */
  async draw(request: { entityRef: string; token: string }): Promise<string> {
    const subject = await this.#useCases.verify(request.token);
    if (subject.entityRef !== request.entityRef) {
      throw new NotAllowedError('The token is for another entity');
    }
    return this.#useCases.draw(subject);
  }
}
