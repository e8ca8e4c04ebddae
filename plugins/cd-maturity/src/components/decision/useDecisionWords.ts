import { Decision, dayOf } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';

/** How a decision stands, in a few words. */
export const useDecisionWords = () => {
  const t = useText();
  const format = useFormat();
  const today = dayOf(useNow());
  return ({ state, reason, plannedFor, snoozedUntil }: Decision): string => {
    if (state === 'planned' && plannedFor) {
      const day = format.calendarDay(plannedFor);
      return plannedFor < today
        ? t('decision.overdueSince', { day })
        : t('decision.plannedFor', { day });
    }
    if (state === 'snoozed' && snoozedUntil) {
      return t('decision.snoozedUntil', {
        day: format.calendarDay(snoozedUntil),
      });
    }
    const word = t(`decision.${state}`);
    return reason ? `${word}: ${t(`decision.reason.${reason}`)}` : word;
  };
};
