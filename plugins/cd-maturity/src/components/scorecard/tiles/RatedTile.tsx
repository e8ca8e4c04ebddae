import { Link, makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { SegmentBar } from '../../ui';
import { ThenLine } from './ThenLine';
import { Tile } from './Tile';
import { StandingThen } from './standingThen';

const useStyles = makeStyles({
  // A part of the sentence, though a button.
  link: { '&&': { font: 'inherit', verticalAlign: 'baseline' } },
});

type Props = {
  totals: Pick<ScorecardSummary['totals'], 'rated' | 'eligible'>;
  onShowUnrated(): void;
  then?: StandingThen;
};

export const RatedTile = ({ totals, onShowUnrated, then }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { rated, eligible } = totals;
  const unrated = eligible - rated;
  const share = eligible > 0 ? rated / eligible : 0;
  return (
    <Tile
      label={t('scorecard.tiles.rated')}
      value={format.number(rated)}
      beside={t('scorecard.tiles.ofEligible', {
        count: eligible,
        eligible: format.number(eligible),
      })}
      bar={
        <SegmentBar
          label={t('scorecard.tiles.ratedBar', {
            rated: format.number(rated),
            unrated: format.number(unrated),
          })}
          segments={[
            { kind: 'measured', share },
            { kind: 'unknown', share: 1 - share },
          ]}
        />
      }
      foot={
        unrated === 0 ? (
          // Of none one cannot say that all are known.
          t(`scorecard.tiles.${eligible > 0 ? 'allRated' : 'noEligible'}`)
        ) : (
          <>
            {t('scorecard.tiles.unrated', { count: unrated })} ·{' '}
            <Link
              component="button"
              variant="inherit"
              className={classes.link}
              onClick={onShowUnrated}
            >
              {t('scorecard.tiles.showThem')}
            </Link>
          </>
        )
      }
      then={then && <ThenLine then={then} value={format.number(then.rated)} />}
    />
  );
};
