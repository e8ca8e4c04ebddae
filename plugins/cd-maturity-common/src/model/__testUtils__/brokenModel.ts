import { checkModels } from '../checkModels';
import { parseSignalDictionary } from '../parse/parseModel';
import { complaint } from './complaint';
import { TINY_DICTIONARY, TINY_MODEL } from './tinyYaml';

export const dictionary = parseSignalDictionary(
  TINY_DICTIONARY,
  'signals.yaml',
);

/** What is wrong with the tiny model after these replacements. */
export function findings(...replacements: Array<[string, string]>): string[] {
  let text = TINY_MODEL;
  for (const [line, instead] of replacements) {
    expect(text).toContain(line);
    text = text.replace(line, instead);
  }
  const checked = checkModels([{ file: 'x.yaml', text }], dictionary);
  return checked.findings.map(finding => complaint(text, finding));
}

/** Adds lines to the first practice. */
export const first = (lines: string): [string, string] => [
  '    scope: component\n  - id: tiny.more',
  `    scope: component\n${lines}  - id: tiny.more`,
];
/** Adds lines to the second practice. */
export const second = (lines: string): [string, string] => [
  '    effort: M\n',
  `    effort: M\n${lines}`,
];
/** Replaces the evidence of the second practice. */
export const evidence = (clauses: string): [string, string] => [
  '[ { fact: scm.tidy, equals: true } ]',
  `[ ${clauses} ]`,
];
