import { parseArgs } from 'node:util';
import { PartName, partNames } from './parts';
import { PartOptions } from './types';

export type BenchOptions = PartOptions & { only: PartName[]; json: boolean };

function readParts(text: string | undefined): PartName[] {
  if (text === undefined) return partNames;
  return text.split(',').map(name => {
    const found = partNames.find(known => known === name.trim());
    if (!found) {
      throw new Error(
        `--only: there is no part '${name}' (known: ${partNames.join(', ')})`,
      );
    }
    return found;
  });
}

function readCount(
  option: string,
  text: string | undefined,
): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) {
    throw new Error(`${option}: '${text}' is not a number above zero`);
  }
  return Number(text);
}

/** Throws with the name of the option that cannot be read. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      entities: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  return {
    only: readParts(values.only),
    json: values.json,
    entities: readCount('--entities', values.entities),
    seconds: readCount('--seconds', values.seconds),
  };
}
