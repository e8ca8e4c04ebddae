import { makeStyles, useTheme } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { levelTone, tones } from '../../../theme';
import { Legend, LegendKey } from '../../ui';
import { Outcome } from '../whatIf/outcome';
import { rungsOf } from '../view';

const useStyles = makeStyles({ legend: { padding: '12px 0 4px' } });

type Props = { maturity: EntityMaturity; outcome?: Outcome };

/** What the looks of a rung mean; only those that are on the page. */
export const LadderLegend = ({ maturity, outcome }: Props) => {
  const classes = useStyles();
  const theme = useTheme();
  const t = useText();
  const { ink, outline, track } = tones(theme);
  const { model, dimensions, target } = maturity;
  const ranks = model.levels.map(level => level.rank);
  const rungs = dimensions.flatMap(item =>
    rungsOf(item, ranks, target.level, outcome?.dimensions.get(item.id)),
  );
  const share = levelTone(theme, 2).fill;
  return (
    <div className={classes.legend}>
      <Legend>
        {rungs.some(rung => rung.state === 'held' && !rung.hollow) && (
          <LegendKey swatch={{ background: levelTone(theme, 3).fill }}>
            {t('ladder.key.held')}
          </LegendKey>
        )}
        {rungs.some(rung => rung.hollow) && (
          <LegendKey swatch={{ border: `2px dashed ${ink}` }}>
            {t('ladder.key.hollow')}
          </LegendKey>
        )}
        {rungs.some(rung => rung.share > 0) && (
          <LegendKey
            swatch={{
              background: `linear-gradient(90deg, ${share} 50%, ${track} 50%)`,
            }}
          >
            {t('ladder.key.share')}
          </LegendKey>
        )}
        {rungs.some(rung => rung.could) && (
          <LegendKey swatch={{ border: `1.5px dashed ${outline}` }}>
            {t('ladder.key.could')}
          </LegendKey>
        )}
        {rungs.some(rung => rung.tried > 0) && (
          <LegendKey
            swatch={{ border: `2px solid ${theme.palette.primary.main}` }}
          >
            {t('ladder.key.tried')}
          </LegendKey>
        )}
        {rungs.some(rung => rung.state === 'none') && (
          <LegendKey
            swatch={{
              height: 2,
              width: 12,
              borderRadius: 0,
              background: theme.palette.divider,
            }}
          >
            {t('ladder.key.none')}
          </LegendKey>
        )}
        <LegendKey
          swatch={{
            width: 9,
            height: 9,
            borderRadius: 0,
            transform: 'rotate(45deg)',
            background: theme.palette.text.primary,
          }}
        >
          {t('ladder.key.target')}
        </LegendKey>
      </Legend>
    </div>
  );
};
