import {
  Assessment,
  Attestation,
  maturityReadPermission,
  practiceAttestPermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { AccessControl, subjectOf } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { KnownEntities } from '../service/KnownEntities';
import {
  AssessmentRequest,
  Attest,
  AttestationKey,
  AttestationUseCases,
} from './AttestationUseCases';

/** Whoever sees an entity sees its answers; owners of what the answer is kept on give them. */
export class AuthorizedAttestations {
  readonly #access: AccessControl;
  readonly #entities: KnownEntities;
  readonly #useCases: AttestationUseCases;

  constructor(deps: {
    access: AccessControl;
    entities: KnownEntities;
    useCases: AttestationUseCases;
  }) {
    this.#access = deps.access;
    this.#entities = deps.entities;
    this.#useCases = deps.useCases;
  }

  async getAssessment(
    request: Omit<AssessmentRequest, 'reader'>,
    options: CallOptions,
  ): Promise<Assessment> {
    await this.#requireRead(request, options);
    const reader = subjectOf(options.credentials);
    return this.#useCases.getAssessment({ ...request, reader });
  }

  async get(key: AttestationKey, options: CallOptions): Promise<Attestation> {
    await this.#requireRead(key, options);
    return this.#useCases.get(key);
  }

  async attest(
    request: Omit<Attest, 'by'>,
    options: CallOptions,
  ): Promise<Attestation> {
    await this.#requireRead(request, options);
    const holder = await this.#useCases.holder(request);
    const by = await this.#access.requireRight(
      practiceAttestPermission,
      await entityFor(this.#entities, holder.ref),
      options,
    );
    return this.#useCases.attest({ ...request, by });
  }

  #requireRead(request: { entityRef: string }, options: CallOptions) {
    return this.#access.requireForEntity(
      maturityReadPermission,
      request,
      options,
    );
  }
}
