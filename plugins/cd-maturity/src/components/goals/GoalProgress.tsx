import { makeStyles } from '@material-ui/core';
import { GoalDto, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { wholePercent } from '../../format/percent';
import { useFigureWords } from '../../hooks/useFigureWords';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { mute, tabular, text } from '../../theme';
import { Chip, EntityName, Inset, SegmentBar } from '../ui';

const useStyles = makeStyles(theme => ({
  from: {
    ...text.list,
    ...mute(theme),
    margin: '0 0 12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    alignItems: 'center',
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 12 },
  part: {
    ...text.list,
    ...tabular,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 12px',
  },
  bar: { gridColumn: '1 / -1' },
  note: { ...text.list, margin: '12px 0 0', overflowWrap: 'anywhere' },
}));

type Props = {
  goal: GoalDto;
  model: Pick<ScorecardSummary['model'], 'levels' | 'dimensions'>;
};

/** Each target and figure of a goal with how far it is, and where the goal was set. */
export const GoalProgress = ({ goal, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const figure = useFigureWords();
  const level = (id: string) =>
    model.levels.find(item => item.id === id)?.title ?? id;
  const dimension = (id: string) =>
    model.dimensions.find(item => item.id === id)?.title ?? id;
  const parts = [
    ...goal.targets.map(target => ({
      key: `target ${target.dimension}`,
      share: target.share,
      words: [
        target.dimension
          ? t('campaigns.levelIn', {
              level: level(target.level),
              dimension: dimension(target.dimension),
            })
          : level(target.level),
        target.date &&
          t('goals.until', { day: format.calendarDay(target.date) }),
      ]
        .filter(Boolean)
        .join(' '),
    })),
    ...goal.criteria.map(
      ({ metric, title, direction, value, unit, share }) => ({
        key: metric,
        share,
        words: t('goals.criterion', {
          metric: figure.title({ id: metric, title }),
          direction: t(`goals.directions.${direction}`),
          value: format.measure(value, unit),
        }),
      }),
    ),
  ];
  return (
    <Inset>
      <p className={classes.from}>
        <Chip look={goal.state === 'overdue' ? 'outlined' : 'plain'}>
          {t(`goals.state.${goal.state}`)}
        </Chip>
        {goal.setOn ? (
          <span>
            {t('goals.setOn', {
              entity: <EntityName entityRef={goal.setOn} tab />,
            })}
          </span>
        ) : (
          <span>{t(`goals.from.${goal.from}`)}</span>
        )}
      </p>
      <ul className={classes.list}>
        {parts.map(({ key, share, words }) => {
          const percent = format.percent(wholePercent(share));
          return (
            <li key={key} className={classes.part}>
              <span>{words}</span>
              <span>{percent}</span>
              <span className={classes.bar}>
                <SegmentBar
                  height={6}
                  label={percent}
                  segments={[{ kind: 'progress', share }]}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {goal.note && <p className={classes.note}>{goal.note}</p>}
    </Inset>
  );
};
