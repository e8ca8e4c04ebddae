import { answersSchema, LensQuestion, STANDARD_SCALES } from '../../model';
import { countAnswer } from '../clauses/countAnswer';
import { Answer, PracticeStatus } from '../types';

const RULES = answersSchema.parse({});

/** What people said, in the words used for practices. */
export function questionStatus(
  { scale }: LensQuestion,
  answer: Answer | undefined,
): PracticeStatus {
  if (answer === undefined) {
    return 'unknown';
  }
  const options = STANDARD_SCALES[scale];
  const counted = countAnswer(answer, options, RULES);
  if (counted.kind !== 'value') {
    return counted.kind === 'empty' ? 'unknown' : 'not-applicable';
  }
  if (counted.value >= options.pass) {
    return 'pass';
  }
  return counted.value >= options.partial ? 'partial' : 'fail';
}
