import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { sourceAdminPermission } from 'backstage-plugin-cd-maturity-common';
import { CallOptions, CdMaturityService } from './CdMaturityService';

/** Lets a call through only when the caller may make it. The only service that routes see. */
export class AuthorizedCdMaturityService implements CdMaturityService {
  readonly #inner: CdMaturityService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    inner: CdMaturityService;
    permissions: PermissionsService;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
  }

  async getSourceHealth(options: CallOptions) {
    await this.#require(sourceAdminPermission, options);
    return this.#inner.getSourceHealth(options);
  }

  async getDeadLetters(request: { source?: string }, options: CallOptions) {
    await this.#require(sourceAdminPermission, options);
    return this.#inner.getDeadLetters(request, options);
  }

  async #require(permission: BasicPermission, options: CallOptions) {
    const [decision] = await this.#permissions.authorize(
      [{ permission }],
      options,
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(`It needs the permission ${permission.name}`);
    }
  }
}
