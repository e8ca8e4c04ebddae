import {
  BurnDown,
  Campaign,
  CampaignReminder,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import { totalOf } from '../../campaigns/toCampaign';
import { Telling } from '../tell';

function dayText({ about, date, milestone }: CampaignReminder): string {
  switch (about) {
    case 'start':
      return `began on ${date}`;
    case 'milestone':
      return `“${milestone}” is due on ${date}`;
    case 'deadline':
      return `ends on ${date}`;
    default:
      return `was to end on ${date}`;
  }
}

/**
 * News for every team that has not reached the target; once the deadline has passed for whoever runs the campaign, who
 * can end it or give it more time.
 */
export function campaignNews(
  campaign: Pick<Campaign, 'id' | 'title' | 'owner' | 'deadline'>,
  reminder: CampaignReminder,
  teams: readonly BurnDown[],
  at: Instant,
): Telling[] {
  const concerned: BurnDown[] =
    reminder.about === 'overdue'
      ? [{ owner: campaign.owner, ...totalOf(teams) }]
      : teams.filter(({ reached, total }) => reached < total);
  return concerned.flatMap(({ owner, reached, total }) =>
    owner
      ? [
          {
            topic: 'campaign-reminder',
            recipient: owner,
            key: `campaign-reminder ${campaign.id} ${reminder.about} ${reminder.date}`,
            text: `Campaign “${campaign.title}” ${dayText(
              reminder,
            )}: ${reached} of ${total} are there`,
            at,
          },
        ]
      : [],
  );
}
