import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import { InputError } from '../io/errors';
import { Source } from '../sources';

type Normalize = Source['normalize'];

/** What a delivery has to say; `where` names it in the error. */
export function normalizePayload(
  source: Source,
  delivery: Parameters<Normalize>[0],
  options: Parameters<Normalize>[1],
  where: string,
): ReturnType<Normalize> {
  try {
    return source.normalize(delivery, options);
  } catch (error) {
    if (error instanceof InvalidPayloadError) {
      throw new InputError([`${where}: ${error.message}`]);
    }
    throw error;
  }
}
