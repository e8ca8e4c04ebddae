import { makeStyles } from '@material-ui/core';
import {
  CampaignDto,
  CampaignProgress,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, tabular, text } from '../../../theme';
import { SegmentBar } from '../../ui';
import { MilestoneState, milestoneStates } from './milestoneStates';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 },
  row: {
    ...text.list,
    ...tabular,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 40%',
    gap: '2px 12px',
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { overflowWrap: 'anywhere' },
  state: { ...mute(theme), display: 'block' },
}));

type Props = { campaign: CampaignDto; progress?: CampaignProgress };

/** The days on the way to the deadline: how many were there, or would be at an even pace. */
export const MilestoneList = ({ campaign, progress }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const states = milestoneStates(campaign, progress, now);
  const words = ({ over, reached, total }: MilestoneState) =>
    reached === undefined || total === undefined
      ? t(over ? 'campaigns.milestoneOver' : 'campaigns.milestoneAhead')
      : t(over ? 'campaigns.wereThere' : 'campaigns.evenPace', {
          reached: format.number(reached),
          total: format.number(total),
        });
  if (states.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('campaigns.dialog.milestones')}>
      {states.map(state => (
        <li key={`${state.title} ${state.date}`} className={classes.row}>
          <span className={classes.title}>
            {t('campaigns.milestone', {
              title: state.title,
              day: format.calendarDay(state.date),
            })}
            <span className={classes.state}>{words(state)}</span>
          </span>
          {state.over && state.total ? (
            <SegmentBar
              height={6}
              label={words(state)}
              segments={[
                { kind: 'progress', share: (state.reached ?? 0) / state.total },
              ]}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
};
