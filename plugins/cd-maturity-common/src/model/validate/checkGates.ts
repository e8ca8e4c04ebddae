import { Clause } from '../clause';
import { Practice } from '../practice';
import { SignalDictionary } from '../signalDictionary';
import { ModelCheck } from './Problem';

/** Whether something that comes with the product, or a person, can fill the clause. */
function canBeFilled(clause: Clause, { signals }: SignalDictionary): boolean {
  if ('metric' in clause) {
    return signals[clause.metric]?.delivery !== 'push';
  }
  return !('fact' in clause) || signals[clause.fact]?.delivery !== 'push';
}

/** Whether the practice can pass without anybody pushing facts. */
function canPass(practice: Practice, dictionary: SignalDictionary): boolean {
  const { combine, evidence } = practice;
  if (combine !== 'all') {
    return evidence.some(
      clause => clause.status === undefined && canBeFilled(clause, dictionary),
    );
  }
  const standIn = evidence.some(c => 'ask' in c && c.onlyIfNoMetric);
  return (
    standIn ||
    evidence.every(
      clause =>
        ('whenEmpty' in clause && clause.whenEmpty === 'skip') ||
        canBeFilled(clause, dictionary),
    )
  );
}

/** No gate stays shut just because no provider speaks about it. */
export const checkGates: ModelCheck = ({ model, dictionary }) =>
  model.practices.flatMap((practice, at) =>
    !practice.gate || canPass(practice, dictionary)
      ? []
      : [
          {
            path: ['practices', at, 'evidence'],
            message: `no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question${
              practice.combine === 'all' ? ' with onlyIfNoMetric: true' : ''
            } or set gate: false`,
          },
        ],
  );
