import {
  BindingCorrectionRequest,
  EntityBindings,
  entityBindingsSchema,
} from './bindings';
import { entityPath } from './entityPath';
import { JsonHttp, JsonHttpOptions } from './JsonHttp';
import { queryOf } from './queryOf';
import {
  EntityRecognition,
  entityRecognitionSchema,
  RecognitionCorrectionRequest,
} from './recognition';
import { EntitySetup, entitySetupSchema } from './setup';
import { Snapshot, snapshotSchema } from './snapshot';

/** What connects an entity with its signals. @public */
export class SetupClient {
  readonly #http: JsonHttp;

  constructor(options: JsonHttpOptions) {
    this.#http = new JsonHttp(options);
  }

  /** Which scopes of which sources speak for the entity, and why. */
  getBindings(entityRef: string): Promise<EntityBindings> {
    return this.#http.get(bindingsPath(entityRef), entityBindingsSchema);
  }

  /** Puts other bindings in place of the derived ones. 409: somebody was faster, read them again. */
  correctBindings(
    entityRef: string,
    request: BindingCorrectionRequest,
  ): Promise<EntityBindings> {
    return this.#http.put(
      bindingsPath(entityRef),
      request,
      entityBindingsSchema,
    );
  }

  /** Lets the derived bindings hold again. */
  restoreBindings(
    entityRef: string,
    revision: number,
  ): Promise<EntityBindings> {
    return this.#http.delete(
      `${bindingsPath(entityRef)}${queryOf({ revision })}`,
      entityBindingsSchema,
    );
  }

  /** What the jobs of the entity's pipelines count as, and why. */
  getRecognition(entityRef: string): Promise<EntityRecognition> {
    return this.#http.get(recognitionPath(entityRef), entityRecognitionSchema);
  }

  /** Says what jobs do, in place of what was said before. 409: somebody was faster, read it again. */
  correctRecognition(
    entityRef: string,
    request: RecognitionCorrectionRequest,
  ): Promise<EntityRecognition> {
    return this.#http.put(
      recognitionPath(entityRef),
      request,
      entityRecognitionSchema,
    );
  }

  /** Lets jobs count as they are recognised again. */
  restoreRecognition(
    entityRef: string,
    revision: number,
  ): Promise<EntityRecognition> {
    return this.#http.delete(
      `${recognitionPath(entityRef)}${queryOf({ revision })}`,
      entityRecognitionSchema,
    );
  }

  /** Whether all signals of the entity come in, and what is to be done next. Asks the providers, so it may take seconds. */
  getSetup(entityRef: string): Promise<EntitySetup> {
    return this.#http.get(`${entityPath(entityRef)}/setup`, entitySetupSchema);
  }

  /** All that the entity's result rests on; `cd-maturity score --facts` reads it. */
  getSnapshot(
    entityRef: string,
    options: { model?: string } = {},
  ): Promise<Snapshot> {
    const path = `${entityPath(entityRef)}/snapshot${queryOf(options)}`;
    return this.#http.get(path, snapshotSchema);
  }
}

function bindingsPath(entityRef: string): string {
  return `${entityPath(entityRef)}/bindings`;
}

function recognitionPath(entityRef: string): string {
  return `${entityPath(entityRef)}/recognition`;
}
