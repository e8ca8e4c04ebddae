import {
  Finding,
  ModelError,
  ModelSource,
  parseSignalDictionary,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';

/** Dictionaries often lie in one folder with models. */
export function isDictionary({ text }: ModelSource): boolean {
  return /^kind:\s*SignalDictionary\s*$/m.test(text);
}

/** What is wrong with dictionaries, and the first that is sound. */
export function checkDictionaries(sources: readonly ModelSource[]): {
  dictionary?: SignalDictionary;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const sound = sources.flatMap(({ text, file }) => {
    try {
      return [parseSignalDictionary(text, file)];
    } catch (error) {
      if (!(error instanceof ModelError)) {
        throw error;
      }
      findings.push(...error.findings);
      return [];
    }
  });
  return { dictionary: sound[0], findings };
}
