import { useMemo } from 'react';
import { wholePercents } from '../../format/percent';
import { phrase } from '../../format/phrase';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { EvidenceShares } from './useShareWords';

/** `80 % measured, 15 % said by people, 5 % unknown`. */
export const useShareSentence = () => {
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    const sentence = phrase(['measured', 'said', 'unknown'], marks =>
      t('header.shares', marks),
    );
    return ({ measured, people, unknown }: EvidenceShares): string => {
      const [m, s, u] = wholePercents([measured, people, unknown]).map(
        format.percent,
      );
      return sentence({ measured: m, said: s, unknown: u });
    };
  }, [t, format]);
};
