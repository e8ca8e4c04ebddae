import { MaturityModel } from '../model';
import { Problem } from '../validate/Problem';
import { suggest } from '../validate/suggest';

/** The override names a practice that the model does not have. */
export function noPractice(
  path: PropertyKey[],
  id: string,
  { practices }: MaturityModel,
): Problem {
  const known = practices.map(practice => practice.id);
  return { path, message: `is no practice of the model${suggest(id, known)}` };
}
