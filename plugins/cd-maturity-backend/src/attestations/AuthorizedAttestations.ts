import { isError } from '@backstage/errors';
import {
  Assessment,
  Attestation,
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
    const assessment = await this.#useCases.getAssessment({
      ...request,
      reader,
    });
    const whyNot = await this.#whyNotByHolder(assessment, options);
    return {
      ...assessment,
      questions: assessment.questions.map(question => {
        const reason = question.holder && whyNot.get(question.holder);
        return reason ? { ...question, whyNot: reason } : question;
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
  async #whyNotByHolder(
    { questions }: Assessment,
    options: CallOptions,
  ): Promise<ReadonlyMap<string, string>> {
    const holders = [
      ...new Set(questions.flatMap(({ holder }) => holder ?? [])),
    ];
    const reasons = new Map<string, string>();
    for (const holder of holders) {
      const whyNot = await this.#whyNotOn(holder, options);
      if (whyNot) {
        reasons.set(holder, whyNot);
      }
    }
    return reasons;
  }

  async #whyNotOn(
    holder: string,
    options: CallOptions,
  ): Promise<string | undefined> {
    try {
      const entity = await entityFor(this.#entities, holder);
      const [whyNot] = await this.#access.whyNotShown(
        [practiceAttestPermission],
        entity,
        options,
      );
      return whyNot;
    } catch (error) {
      // An owner that the catalog does not have hides no question.
      if (isError(error) && error.name === 'NotFoundError') {
        return error.message;
      }
      throw error;
    }
  }

  #requireRead(request: { entityRef: string }, options: CallOptions) {
    return this.#access.requireRead(request, options);
  }
}
