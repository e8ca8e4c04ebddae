import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { Chip } from '../../ui';
import { CampaignPace } from './campaignPace';

type Props = { phase: CampaignDto['phase']; pace?: CampaignPace };

/** Whether a campaign keeps its pace, in a word. */
export const PhaseChip = ({ phase, pace }: Props) => {
  const t = useText();
  if (phase === 'ended') return <Chip>{t('campaigns.phase.ended')}</Chip>;
  if (phase === 'planned') {
    return <Chip look="hollow">{t('campaigns.phase.planned')}</Chip>;
  }
  if (pace?.left === 0) return <Chip>{t('campaigns.phase.done')}</Chip>;
  if (phase === 'overdue') {
    return <Chip look="problem">{t('campaigns.phase.overdue')}</Chip>;
  }
  if (!pace) return <Chip>{t('campaigns.phase.running')}</Chip>;
  return pace.behind > 0 ? (
    <Chip look="problem">
      {t('campaigns.phase.behind', { count: pace.behind })}
    </Chip>
  ) : (
    <Chip>{t('campaigns.phase.onPace')}</Chip>
  );
};
