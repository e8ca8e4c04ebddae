import { makeStyles, useTheme } from '@material-ui/core';
import { useText } from '../../../hooks/useText';
import { INSET, levelTone } from '../../../theme';
import { Legend, LegendKey, useSegmentStyle } from '../../ui';

const useStyles = makeStyles({
  legend: {
    padding: `12px ${INSET} 20px`,
  },
});

/** What the shades of practices mean. */
export const PracticeLegend = () => {
  const theme = useTheme();
  const t = useText();
  const style = useSegmentStyle();
  return (
    <div className={useStyles().legend}>
      <Legend>
        <LegendKey swatch={{ background: levelTone(theme, 5).fill }}>
          {t('heat.key.all')}
        </LegendKey>
        <LegendKey swatch={{ background: levelTone(theme, 3).fill }}>
          {t('heat.key.half')}
        </LegendKey>
        <LegendKey swatch={{ background: levelTone(theme, 1).fill }}>
          {t('heat.key.few')}
        </LegendKey>
        <LegendKey swatch={style({ kind: 'unknown' })}>
          {t('heat.key.unknown')}
        </LegendKey>
      </Legend>
    </div>
  );
};
