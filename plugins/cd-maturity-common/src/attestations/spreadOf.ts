import { Scale } from '../model';
import { Response } from './types';

/** How far the answers of a group lie apart. @public */
export type Spread = {
  respondents: number;
  lowest: string;
  highest: string;
  /** Answers per option, in the order of the scale. */
  counts: Array<{ option: string; count: number }>;
};

/**
 * The spread of a group's answers. With fewer than `minRespondents` there is none: it would show what single people
 * said.
 * @public
 */
export function spreadOf(
  responses: readonly Pick<Response, 'option'>[],
  scale: Scale,
  minRespondents: number,
): Spread | undefined {
  if (responses.length < minRespondents) {
    return undefined;
  }
  const counts = Object.keys(scale.options)
    .map(option => ({
      option,
      count: responses.filter(response => response.option === option).length,
    }))
    .filter(({ count }) => count > 0);
  const valued = counts
    .map(({ option }) => ({ option, value: scale.options[option] }))
    .filter(
      (entry): entry is { option: string; value: number } =>
        typeof entry.value === 'number',
    )
    .sort((a, b) => a.value - b.value);
  const [first] = valued;
  const last = valued.at(-1);
  return first && last
    ? {
        respondents: responses.length,
        lowest: first.option,
        highest: last.option,
        counts,
      }
    : undefined;
}
