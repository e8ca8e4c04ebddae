import { Phase, phaseSchema } from './phases';
import { defaultRecognitionRules, RecognitionRules } from './recognitionRules';
import { Suite, suiteSchema } from './suites';
import { compilePatterns, spaced } from './wordPattern';
import { wordsAsWritten, wordsOfHumps } from './words';

/** What names say about a pipeline, in the order of the phases and suites. @public */
export type Recognised = { phases: Phase[]; suites: Suite[] };

/** Names of pipelines that are kept with their meaning. */
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 1_000;

type Recogniser = {
  phases: Array<[Phase, RegExp]>;
  suites: Array<[Suite, RegExp]>;
  setup: RegExp;
  notSetup: RegExp;
  joined: Array<[RegExp, string]>;
  ignored: ReadonlySet<string>;
  /** Pipelines say the same names again and again. */
  known: Map<string, Recognised>;
};

function compile(rules: RecognitionRules): Recogniser {
  return {
    phases: phaseSchema.options.map(phase => [
      phase,
      compilePatterns(rules.phases[phase]),
    ]),
    suites: suiteSchema.options.map(suite => [
      suite,
      compilePatterns(rules.suites[suite]),
    ]),
    setup: compilePatterns(rules.setup.patterns),
    notSetup: compilePatterns(rules.setup.except),
    joined: rules.joined.map(words => [
      new RegExp(`(?<= )${words.join(' ')}(?= )`, 'g'),
      words.join(''),
    ]),
    ignored: new Set(rules.ignoredWords),
    known: new Map(),
  };
}

const compiled = new WeakMap<RecognitionRules, Recogniser>();

function recogniserOf(rules: RecognitionRules): Recogniser {
  const known = compiled.get(rules);
  if (known) return known;
  const made = compile(rules);
  compiled.set(rules, made);
  return made;
}

/** A version or a count in a matrix, `20`, `v4`, `3x`: says nothing about what a job does. */
const VERSION = /^v?\d+x?$/;

function readings(name: string, recogniser: Recogniser): string[] {
  const texts = [wordsAsWritten(name), wordsOfHumps(name)].map(words =>
    spaced(
      words.filter(
        word => !recogniser.ignored.has(word) && !VERSION.test(word),
      ),
    ),
  );
  return texts.map(text =>
    recogniser.joined.reduce(
      (joined, [words, word]) => joined.replace(words, word),
      text,
    ),
  );
}

function isSetup(texts: string[], { setup, notSetup }: Recogniser): boolean {
  return texts.some(text => setup.test(text) && !notSetup.test(text));
}

function matching<T>(rules: Array<[T, RegExp]>, texts: string[]): T[] {
  return rules
    .filter(([, pattern]) => texts.some(text => pattern.test(text)))
    .map(([meaning]) => meaning);
}

/**
 * Phases and suites that the names of a workflow, a job and its steps show; all that match count, setup steps do not.
 * @public
 */
export function recognise(
  names: readonly string[],
  rules: RecognitionRules = defaultRecognitionRules,
): Recognised {
  const recogniser = recogniserOf(rules);
  const key = names.join('\n');
  const known = recogniser.known.get(key) ?? look(names, recogniser);
  if (key.length <= LONGEST_KNOWN) {
    if (recogniser.known.size >= MOST_KNOWN) recogniser.known.clear();
    recogniser.known.set(key, known);
  }
  return { phases: [...known.phases], suites: [...known.suites] };
}

function look(names: readonly string[], recogniser: Recogniser): Recognised {
  const texts = names
    .map(name => readings(name, recogniser))
    .filter(readingsOfName => !isSetup(readingsOfName, recogniser))
    .flat();
  return {
    phases: matching(recogniser.phases, texts),
    suites: matching(recogniser.suites, texts),
  };
}
