import { makeStyles } from '@material-ui/core';
import {
  CampaignDto,
  CampaignProgress,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Action, SkeletonRows } from '../../ui';
import { usePractices } from '../usePractices';
import { CampaignDialog } from './CampaignDialog';
import { CampaignTeams } from './CampaignTeams';
import { EndDialog } from './EndDialog';
import { MilestoneList } from './MilestoneList';
import { PromoteDialog } from './PromoteDialog';
import { useTargetWords } from './useTargetWords';

const useStyles = makeStyles(theme => ({
  detail: { display: 'grid', gap: 12, paddingLeft: 24 },
  words: { ...text.list, margin: 0, overflowWrap: 'anywhere' },
  mute: { ...text.list, ...mute(theme), margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
}));

type Props = {
  campaign: CampaignDto;
  progress?: CampaignProgress;
  onChanged(): void;
};

/** Why a campaign runs, what it asks, how each team stands, and how it goes on. */
export const CampaignDetail = ({ campaign, progress, onChanged }: Props) => {
  const classes = useStyles();
  const t = useText();
  const practices = usePractices(campaign.model);
  const target = useTargetWords(
    practices.status === 'ready'
      ? { ...practices.value.model, practices: practices.value.practices }
      : undefined,
  )(campaign.target);
  const [asked, setAsked] = useState<'change' | 'end' | 'promote'>();
  const scope = useMemo(
    () => ({ ...campaign.scope, model: campaign.model }),
    [campaign],
  );
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    onChanged();
  };
  return (
    <div className={classes.detail}>
      <p className={classes.words}>{campaign.brief}</p>
      <p className={classes.mute}>{t('campaigns.asks', { target })}</p>
      <MilestoneList campaign={campaign} progress={progress} />
      {progress ? (
        <CampaignTeams campaign={campaign} teams={progress.teams} />
      ) : (
        <SkeletonRows rows={2} />
      )}
      {campaign.result?.note && (
        <p className={classes.mute}>{campaign.result.note}</p>
      )}
      <div className={classes.actions}>
        <Action onClick={() => setAsked('promote')}>
          {t('campaigns.promote')}
        </Action>
        {!campaign.result && (
          <>
            <Action onClick={() => setAsked('change')}>
              {t('campaigns.change')}
            </Action>
            <Action onClick={() => setAsked('end')}>
              {t('campaigns.end')}
            </Action>
          </>
        )}
      </div>
      {asked === 'change' && (
        <CampaignDialog
          changed={campaign}
          model={campaign.model}
          practices={[]}
          scope={scope}
          onClose={close}
          onDone={done}
        />
      )}
      {asked === 'end' && (
        <EndDialog campaign={campaign} onCancel={close} onDone={done} />
      )}
      {asked === 'promote' && practices.status === 'ready' && (
        <PromoteDialog
          campaign={campaign}
          teams={progress?.teams ?? []}
          model={practices.value.model}
          onCancel={close}
          onDone={done}
        />
      )}
    </div>
  );
};
