import { Link, makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { INSET, mute, tabular, text } from '../../../theme';
import { levelName, shortTitle } from '../../model/levels';
import { EmptyState, Panel, SegmentBar } from '../../ui';
import { gateFilter } from './gateFilter';
import { ScorecardNavigation } from '../filters/useScorecardView';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: `0 ${INSET} 16px`,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px 32px',
    // Beside another panel the gates stand below each other.
    '@container (max-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  gate: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 12px',
    alignContent: 'start',
  },
  title: { ...text.body, textAlign: 'left' },
  count: { ...text.strong, ...tabular },
  where: { ...text.small, ...mute(theme), gridColumn: '1 / -1' },
  bar: { gridColumn: '1 / -1', marginTop: 4 },
}));

/** Full rows of the grid. */
const SHOWN = 6;

type Props = {
  summary: Pick<ScorecardSummary, 'model' | 'openGates'> & {
    totals: Pick<ScorecardSummary['totals'], 'eligible' | 'rated'>;
  };
  navigation: Pick<ScorecardNavigation, 'showOnly'>;
};

/** What most components lack; choosing one lists them. */
export const OpenGatesPanel = ({ summary, navigation }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { model, totals, openGates } = summary;
  return (
    <Panel title={t('scorecard.gates.title')} sub={t('scorecard.gates.sub')}>
      {openGates.length === 0 ? (
        <EmptyState
          title={t(`scorecard.gates.${totals.rated > 0 ? 'none' : 'unjudged'}`)}
        />
      ) : (
        <ul className={classes.list}>
          {openGates.slice(0, SHOWN).map(gate => {
            const dimension = model.dimensions.find(
              ({ id }) => id === gate.dimension,
            );
            return (
              <li key={gate.practiceId} className={classes.gate}>
                <Link
                  component="button"
                  className={classes.title}
                  onClick={() =>
                    navigation.showOnly(gateFilter(gate.practiceId))
                  }
                >
                  {gate.title}
                </Link>
                <span className={classes.count}>
                  {format.number(gate.count)}
                </span>
                <span className={classes.where}>
                  {t('scorecard.gates.where', {
                    dimension: shortTitle(dimension?.title ?? gate.dimension),
                    level: levelName(model, gate.level),
                  })}
                </span>
                <span className={classes.bar}>
                  <SegmentBar
                    height={6}
                    label={t('scorecard.gates.count', {
                      number: format.number(gate.count),
                    })}
                    segments={[
                      {
                        kind: 'measured',
                        share: totals.eligible
                          ? gate.count / totals.eligible
                          : 0,
                      },
                    ]}
                  />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
};
