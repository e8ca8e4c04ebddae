import { makeStyles, useTheme } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, NARROW, NARROW_INSET, tones } from '../../../theme';
import { Legend, LegendKey, useSegmentStyle } from '../../ui';

const useStyles = makeStyles({
  legend: {
    padding: `12px ${INSET}px 20px`,
    [NARROW]: { padding: `12px ${NARROW_INSET}px 16px` },
  },
});

export const HeatMapLegend = ({
  model,
  children,
}: {
  model: ScorecardSummary['model'];
  /** Further keys. */
  children?: ReactNode;
}) => {
  const classes = useStyles();
  const theme = useTheme();
  const t = useText();
  const style = useSegmentStyle();
  return (
    <div className={classes.legend}>
      <Legend>
        <LegendKey swatch={style({ kind: 'level', rank: 0 })}>
          {model.belowFirst}
        </LegendKey>
        {model.levels.map(({ rank, title }) => (
          <LegendKey key={rank} swatch={style({ kind: 'level', rank })}>
            {title}
          </LegendKey>
        ))}
        <LegendKey swatch={style({ kind: 'unknown' })}>
          {t('heat.key.noData')}
        </LegendKey>
        <LegendKey swatch={{ border: `1.5px dashed ${tones(theme).outline}` }}>
          {t('heat.key.tooFew')}
        </LegendKey>
        {children}
      </Legend>
    </div>
  );
};
