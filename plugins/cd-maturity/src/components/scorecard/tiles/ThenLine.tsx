import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { StandingThen } from './standingThen';

type Props = {
  then: Pick<StandingThen, 'day' | 'reconstructed'>;
  value: string;
};

/** What a tile said on an earlier day. */
export const ThenLine = ({ then, value }: Props) => {
  const t = useText();
  const day = useFormat().calendarDay(then.day);
  return (
    <>
      {then.reconstructed
        ? t('scorecard.tiles.thenComputed', { value, day })
        : t('scorecard.tiles.then', { value, day })}
    </>
  );
};
