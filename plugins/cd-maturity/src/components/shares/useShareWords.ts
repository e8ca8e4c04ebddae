import { wholePercents } from '../../format/percent';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';

/** What a result rests on; the three add up to 1. */
export type EvidenceShares = {
  measured: number;
  people: number;
  unknown: number;
};

export const useShareWords = ({
  measured,
  people,
  unknown,
}: EvidenceShares) => {
  const t = useText();
  const format = useFormat();
  const [m, s, u] = wholePercents([measured, people, unknown]).map(
    format.percent,
  );
  return {
    measured: t('header.measured', { percent: m }),
    said: t('header.said', { percent: s }),
    unknown: t('header.unknown', { percent: u }),
  };
};
