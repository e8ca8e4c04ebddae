import { InputError, NotFoundError } from '@backstage/errors';
import {
  Assessment,
  Attestation,
  CompiledModel,
  CompiledPractice,
  currentResponses,
  Holder,
  holderOf,
  PracticeResult,
  spreadOf,
} from 'backstage-plugin-cd-maturity-common';
import { shownModel } from '../models/shownModel';
import { PeopleDeps } from '../people/types';
import {
  putResponse,
  readContradictions,
  readResponses,
} from '../store/attestations';
import { EntityRecord } from '../store/entities';
import { markKindsDirty } from '../store/markKindsDirty';
import { addPeopleEvents } from '../store/peopleEvents';
import { readScores } from '../store/scores';
import { askOf } from './askOf';
import { toAssessment } from './toAssessment';
import { toResponse } from './toQuestion';

/** Of a group of any size; all of them count. */
const MOST_RESPONSES = 200;

export type AssessmentRequest = {
  entityRef: string;
  model?: string;
  reader: string;
};
export type AttestationKey = {
  entityRef: string;
  model?: string;
  practiceId: string;
};
export type Attest = AttestationKey & {
  option: string;
  link?: string;
  note?: string;
  by: string;
  /** The same for a retry of the same request. */
  writeId: string;
};

/** The questions of the models and what people answer, without any check of who asks. */
export class AttestationUseCases {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  /** Where the answers to a question about this entity or group are kept. */
  async holder(key: AttestationKey): Promise<Holder> {
    const { compiled, entity, practice } = await this.#find(key);
    return this.#holderOf(compiled, entity, practice);
  }

  async getAssessment(request: AssessmentRequest): Promise<Assessment> {
    const { db, config, clock } = this.#deps;
    const { entityRef, reader } = request;
    const entity = await this.#deps.entities.get(entityRef);
    const { compiled, results } = await this.#judgement(entity, request.model);
    const holders = [entityRef, entity.owner, config.organization];
    return toAssessment(compiled, entity, {
      results,
      responses: await readResponses(
        db,
        holders.filter((ref): ref is string => ref !== undefined),
      ),
      contradictions: await readContradictions(db, [entityRef]),
      organization: config.organization,
      reader,
      now: clock.now(),
    });
  }

  async get(key: AttestationKey): Promise<Attestation> {
    const { compiled, entity, practice } = await this.#find(key);
    const holder = this.#holderOf(compiled, entity, practice);
    const { db, clock } = this.#deps;
    const { metadata, answers, scales } = compiled.model;
    const responses = (await readResponses(db, [holder.ref])).filter(
      ({ model, practiceId }) =>
        model === metadata.id && practiceId === practice.id,
    );
    const current = currentResponses(responses, {
      asOf: clock.now(),
      expireAfter: answers.expireAfter,
    });
    const ask = askOf(practice)!;
    const spread = spreadOf(current, scales[ask.scale], answers.minRespondents);
    return {
      practiceId: practice.id,
      holder: holder.ref,
      responses: responses
        .sort((a, b) => b.answeredAt - a.answeredAt)
        .slice(0, MOST_RESPONSES)
        .map(response => toResponse(response, answers.expireAfter)),
      ...(spread ? { spread } : {}),
    };
  }

  /** Keeps an answer, and has everything judged again that it is about. */
  async attest(request: Attest): Promise<Attestation> {
    const { compiled, entity, practice } = await this.#find(request);
    const { option, link, note, by } = request;
    const options = Object.keys(
      compiled.model.scales[askOf(practice)!.scale].options,
    );
    if (!options.includes(option)) {
      throw new InputError(
        `Invalid field 'option': must be one of ${options.join(', ')}`,
      );
    }
    const holder = this.#holderOf(compiled, entity, practice);
    const { db, clock, onWritten } = this.#deps;
    const at = clock.now();
    const model = compiled.model.metadata.id;
    await db.transaction(async tx => {
      const response = {
        holderRef: holder.ref,
        model,
        practiceId: practice.id,
        respondent: by,
        option,
        link,
        note,
        answeredAt: at,
      };
      if (!(await putResponse(tx, response, request.writeId))) {
        return;
      }
      await addPeopleEvents(tx, [
        {
          subject: 'attestation',
          ref: holder.ref,
          at,
          event: 'answer',
          actor: by,
          content: { model, practiceId: practice.id, option, link, note },
        },
      ]);
      await this.#markDirty(tx, holder, at);
    });
    onWritten();
    return this.get(request);
  }

  async #markDirty(tx: PeopleDeps['db'], holder: Holder, dueAt: number) {
    const { models, config } = this.#deps;
    const isEverybody = holder.ref === config.organization;
    const ofOwner = holder.isGroup && !isEverybody;
    await markKindsDirty(tx, {
      kinds: models.judgedKinds,
      cause: 'attestation',
      dueAt,
      scope: {
        ...(ofOwner ? { owners: [holder.ref] } : {}),
        ...(holder.isGroup ? {} : { entityRef: holder.ref }),
      },
    });
  }

  async #find(key: AttestationKey) {
    const entity = await this.#deps.entities.get(key.entityRef);
    const { compiled } = await this.#judgement(entity, key.model);
    const practice = compiled.byId.get(key.practiceId);
    if (!practice || !askOf(practice)) {
      throw new NotFoundError(
        `Model '${compiled.model.metadata.id}' asks nothing about '${key.practiceId}'`,
      );
    }
    return { compiled, entity, practice };
  }

  /** What the model that the entity is shown by says of it. */
  async #judgement(
    entity: EntityRecord,
    modelId: string | undefined,
  ): Promise<{
    compiled: CompiledModel;
    results: ReadonlyMap<string, PracticeResult>;
  }> {
    const { db, models, entities } = this.#deps;
    if (models.judgedKinds.has(entity.kind)) {
      await entities.judged(entity.entityRef);
    }
    const scores = await readScores(db, [entity.entityRef]);
    const judgedBy = scores.map(({ model }) => model);
    const compiled = shownModel(models, modelId, judgedBy);
    const score = scores.find(
      ({ model }) => model === compiled.model.metadata.id,
    );
    return {
      compiled,
      results: new Map(
        score?.score.practices.map(practice => [practice.id, practice]),
      ),
    };
  }

  #holderOf(
    compiled: CompiledModel,
    entity: EntityRecord,
    practice: CompiledPractice,
  ): Holder {
    const { organization } = this.#deps.config;
    const holder = holderOf(practice.practice.scope, entity, organization);
    if (!holder) {
      throw new InputError(
        `'${practice.id}' of ${compiled.model.metadata.id} is asked once for the organisation: name its group in cdMaturity.organization`,
      );
    }
    return holder;
  }
}
