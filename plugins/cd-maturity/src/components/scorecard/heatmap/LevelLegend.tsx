import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useText } from '../../../hooks/useText';
import { Legend, LegendKey, useSegmentStyle } from '../../ui';

const useStyles = makeStyles({ legend: { marginTop: 12 } });

type Props = {
  model: ScorecardSummary['model'];
  /** Further keys. */
  children?: ReactNode;
};

/** How each level looks, and where nothing is known. */
export const LevelLegend = ({ model, children }: Props) => {
  const t = useText();
  const style = useSegmentStyle();
  return (
    <div className={useStyles().legend}>
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
        {children}
      </Legend>
    </div>
  );
};
