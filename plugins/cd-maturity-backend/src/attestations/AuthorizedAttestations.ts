import { isError } from '@backstage/errors';
import {
  Assessment,
  Attestation,
  practiceAttestPermission,
} from 'backstage-plugin-cd-maturity-common';
import { entityFor } from '../people/entityFor';
import { Refused, refusals } from '../permissions/refusals';
import { AccessControl } from '../service/AccessControl';
import { subjectOf } from '../service/callerOf';
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
    const assessment = await this.#useCases.getAssessment({
      ...request,
      reader,
    });
    const refused = await this.#refusedByHolder(assessment, options);
    return {
      ...assessment,
      questions: assessment.questions.map(question => {
        const reason = question.holder && refused.get(question.holder);
        return reason ? { ...question, ...reason } : question;
      }),
    };
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

  /** Holders for which the reader cannot answer; there are three at most: the entity, its owner, the organisation. */
  async #refusedByHolder(
    { questions }: Assessment,
    options: CallOptions,
  ): Promise<ReadonlyMap<string, Refused>> {
    const holders = [
      ...new Set(questions.flatMap(({ holder }) => holder ?? [])),
    ];
    const reasons = new Map<string, Refused>();
    for (const holder of holders) {
      const refused = await this.#refusedOn(holder, options);
      if (refused) {
        reasons.set(holder, refused);
      }
    }
    return reasons;
  }

  async #refusedOn(
    holder: string,
    options: CallOptions,
  ): Promise<Refused | undefined> {
    try {
      const entity = await entityFor(this.#entities, holder);
      const [refused] = await this.#access.whyNotShown(
        [practiceAttestPermission],
        entity,
        options,
      );
      return refused;
    } catch (error) {
      // An owner that the catalog does not have hides no question.
      if (isError(error) && error.name === 'NotFoundError') {
        return refusals.notInCatalog(holder);
      }
      throw error;
    }
  }

  #requireRead(request: { entityRef: string }, options: CallOptions) {
    return this.#access.requireRead(request, options);
  }
}
