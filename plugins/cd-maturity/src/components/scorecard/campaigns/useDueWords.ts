import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { daysLeft } from './campaignPace';

/** Until when a campaign runs and how long that is, or when it ended. */
export const useDueWords = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  return (campaign: CampaignDto): string => {
    if (campaign.result) {
      return t('campaigns.endedOn', {
        day: format.day(campaign.result.endedAt),
      });
    }
    const due = t('campaigns.due', {
      day: format.calendarDay(campaign.deadline),
    });
    const days = daysLeft(campaign, now);
    return days > 0
      ? `${due}, ${t('campaigns.daysLeft', { count: days })}`
      : due;
  };
};
