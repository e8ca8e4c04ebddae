import { MetricClause } from './clause';

/** Whether a `partial` asks for less than `pass` does. One that does not is never reached. */
export function isWeaker(
  partial: number,
  { op, pass }: Pick<MetricClause, 'op' | 'pass'>,
): boolean {
  return op === '>=' ? partial < pass : partial > pass;
}
