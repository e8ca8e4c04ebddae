import { makeStyles, useTheme } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { INSET, tones } from '../../../theme';
import { LegendKey } from '../../ui';
import { LevelLegend } from './LevelLegend';

const useStyles = makeStyles({ legend: { padding: `0 ${INSET} 20px` } });

type Props = { model: ScorecardSummary['model'] };

/** How a cell of the heat map looks. */
export const HeatMapLegend = ({ model }: Props) => {
  const t = useText();
  const { outline } = tones(useTheme());
  return (
    <div className={useStyles().legend}>
      <LevelLegend model={model}>
        <LegendKey swatch={{ border: `1.5px dashed ${outline}` }}>
          {t('heat.key.tooFew')}
        </LegendKey>
      </LevelLegend>
    </div>
  );
};
