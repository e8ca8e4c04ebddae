import { addDays, Day } from '../time';
import { Campaign } from './types';

/** How long before a day people are reminded of it. Days. */
const AHEAD = 7;

/**
 * What there is to say about a campaign. The same reminder holds for several days, and is to be told once.
 *
 * @public
 */
export type CampaignReminder = {
  about: 'start' | 'milestone' | 'deadline' | 'overdue';
  /** The day that it is about. */
  date: Day;
  /** Title of the milestone. */
  milestone?: string;
};

/**
 * What a running campaign has to remind of today: that it began, or what comes within a week; once its deadline has
 * passed, that. Never two at once: what comes first is what counts.
 * @public
 */
export function campaignReminder(
  campaign: Pick<Campaign, 'start' | 'deadline' | 'milestones' | 'result'>,
  today: Day,
): CampaignReminder | undefined {
  const { start, deadline, milestones, result } = campaign;
  if (result || today < start) {
    return undefined;
  }
  if (today > deadline) {
    return { about: 'overdue', date: deadline };
  }
  const coming: CampaignReminder[] = [
    ...milestones.map(({ date, title }) => ({
      about: 'milestone' as const,
      date,
      milestone: title,
    })),
    { about: 'deadline' as const, date: deadline },
  ].filter(({ date }) => today <= date && date <= addDays(today, AHEAD));
  const next = coming.sort((a, b) => a.date.localeCompare(b.date)).at(0);
  return (
    next ??
    (today < addDays(start, AHEAD)
      ? { about: 'start', date: start }
      : undefined)
  );
}
