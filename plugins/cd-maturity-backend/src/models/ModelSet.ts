import { NotFoundError } from '@backstage/errors';
import {
  CompiledModel,
  compileModel,
  loadModels,
  MaturityModel,
  metricRegistry,
  ModelSource,
  parseSignalDictionary,
  RequestedWindows,
  requiredWindows,
  SignalDefinition,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { createHash } from 'node:crypto';

/** The models in force and the dictionary that they share. */
export class ModelSet {
  readonly dictionary: SignalDictionary;
  readonly models: readonly CompiledModel[];
  /** In which windows each metric has to be measured. */
  readonly windows: RequestedWindows;

  private constructor(dictionary: SignalDictionary, models: MaturityModel[]) {
    this.dictionary = dictionary;
    this.models = models.map(model => compileModel(model, dictionary));
    const { window, widen, minSamples } = dictionary.defaults;
    // Of figures that only pages show.
    const shown = [{ windows: [window, ...widen], minSamples }];
    this.windows = {
      ...Object.fromEntries(metricRegistry.map(({ id }) => [id, shown])),
      ...requiredWindows(this.models, dictionary),
    };
  }

  /** Throws with file, line and field of everything that is wrong. */
  static load(options: {
    dictionary: ModelSource;
    sources: readonly ModelSource[];
    /** Ids of models that are in force only when they are named. */
    optional?: readonly string[];
    /** Ids of the models in force; all but the optional ones when absent. */
    enabled?: readonly string[];
  }): ModelSet {
    const { text, file } = options.dictionary;
    const dictionary = parseSignalDictionary(text, file);
    const models = loadModels(options.sources, dictionary);
    return new ModelSet(dictionary, chosen(models, options));
  }

  /** Kinds of entities that some model is about, lower case. */
  get judgedKinds(): ReadonlySet<string> {
    return new Set(
      this.models.flatMap(({ model }) =>
        model.appliesTo.kinds.map(kind => kind.toLocaleLowerCase('en-US')),
      ),
    );
  }

  /** The model of that id; undefined when it is not in force any more. */
  find(id: string): CompiledModel | undefined {
    return this.models.find(({ model }) => model.metadata.id === id);
  }

  get(id: string): CompiledModel {
    const found = this.find(id);
    if (!found) {
      throw new NotFoundError(`No model '${id}' is in force`);
    }
    return found;
  }

  /** The model that pages show unless another is asked for. */
  get first(): CompiledModel {
    return this.models[0];
  }

  signal(id: string): SignalDefinition | undefined {
    return this.dictionary.signals[id];
  }

  /** With so many samples a number is enough for every clause of every model. */
  samplesNeeded(metricId: string): number {
    const { defaults, signals } = this.dictionary;
    const byDefault = signals[metricId]?.minSamples ?? defaults.minSamples;
    const wanted = this.models
      .flatMap(({ model }) => model.practices)
      .flatMap(practice => practice.evidence)
      .map(clause =>
        'metric' in clause && clause.metric === metricId
          ? clause.minSamples ?? byDefault
          : byDefault,
      );
    return Math.max(byDefault, ...wanted);
  }

  /** Changes with anything in a model or in the dictionary. */
  hashOf({ model }: CompiledModel): string {
    return createHash('sha256')
      .update(JSON.stringify([model, this.dictionary]))
      .digest('hex');
  }
}

function chosen(
  models: MaturityModel[],
  options: { enabled?: readonly string[]; optional?: readonly string[] },
): MaturityModel[] {
  const { enabled, optional = [] } = options;
  if (!enabled) {
    return models.filter(({ metadata }) => !optional.includes(metadata.id));
  }
  return enabled.map(id => {
    const model = models.find(({ metadata }) => metadata.id === id);
    if (!model) {
      const known = models.map(({ metadata }) => metadata.id).join(', ');
      throw new Error(
        `Invalid configuration: cdMaturity.models.enabled: there is no model '${id}' (known: ${known})`,
      );
    }
    return model;
  });
}
