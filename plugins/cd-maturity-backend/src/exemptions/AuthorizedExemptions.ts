import {
  ExemptionDto,
  exemptionApprovePermission,
  exemptionRequestPermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl } from '../service/AccessControl';
import { subjectOf } from '../service/callerOf';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import {
  AnswerExemption,
  AskForExemption,
  ExemptionUseCases,
  ListExemptions,
} from './ExemptionUseCases';

/** Owners ask, approvers answer, whoever asked may take it back, and everybody sees what they may read. */
export class AuthorizedExemptions {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: ExemptionUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: ExemptionUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async ask(
    request: Omit<AskForExemption, 'by' | 'owner'>,
    options: CallOptions,
  ): Promise<ExemptionDto> {
    const entity = await entityFor(this.#entities, request.entityRef);
    const by = await this.#access.requireRight(
      exemptionRequestPermission,
      entity,
      options,
    );
    return this.#useCases.ask({ ...request, owner: entity.owner, by });
  }

  async answer(
    request: Omit<AnswerExemption, 'by'>,
    options: CallOptions,
  ): Promise<ExemptionDto> {
    const { entityRef } = await this.get(request.id, options);
    const by =
      request.type === 'withdraw'
        ? subjectOf(options.credentials)
        : await this.#access.requireRight(
            exemptionApprovePermission,
            await entityFor(this.#entities, entityRef),
            options,
          );
    return this.#useCases.answer({ ...request, by });
  }

  async get(id: string, options: CallOptions): Promise<ExemptionDto> {
    const exemption = await this.#useCases.get(id);
    await this.#access.requireRead(exemption, options);
    return exemption;
  }

  async list(request: ListExemptions, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.list(request, restriction);
  }
}
