import { InvalidArgumentError } from 'commander';
import { Source, sources } from '../sources';

/** A provider by its id. */
export function parseSource(id: string): Source {
  const source = sources.find(candidate => candidate.id === id);
  if (!source) {
    const known = sources.map(candidate => candidate.id).join(', ');
    throw new InvalidArgumentError(
      `No such source is known; known are: ${known}.`,
    );
  }
  return source;
}
