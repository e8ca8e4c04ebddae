import { OpenWork } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';

/** Answers that say where the work stands; an open one says nothing and a done one is not open work. */
const told = [
  'planned',
  'acknowledged',
  'snoozed',
  'declined',
  'disputed',
] as const;

/** What owners answered, in words: `9 planned, 2 declined`. */
export const useAnswerWords = () => {
  const t = useText();
  const format = useFormat();
  return (decisions: OpenWork['decisions']): string[] =>
    told
      .filter(state => decisions[state])
      .map(state =>
        t(`work.answers.${state}`, { number: format.number(decisions[state]) }),
      );
};
