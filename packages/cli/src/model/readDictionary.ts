import {
  parseSignalDictionary,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { nameOf } from '../io/openFile';
import { readText } from '../io/readText';
import { Terminal } from '../io/Terminal';
import { shipped } from './shipped';

/** The dictionary of a file, or the shipped one. */
export async function readDictionary(
  terminal: Terminal,
  file: string | undefined,
): Promise<SignalDictionary> {
  return file === undefined
    ? shipped().dictionary
    : parseSignalDictionary(await readText(terminal, file), nameOf(file));
}
