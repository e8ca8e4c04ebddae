import { useCallback } from 'react';
import { useText } from '../../../hooks/useText';
import { scorecardPages } from '../../../scorecardPages';
import { scorecard } from '../../../translation/messages/scorecard';

/** Gives a title of the scorecard or of one of its pages in the reader's language; one that the app chose stays as it is. */
export const useScorecardTitle = () => {
  const t = useText();
  return useCallback(
    (title: string): string => {
      if (title === scorecard.scorecard.title) return t('scorecard.title');
      const page = scorecardPages.find(one => one.title === title);
      return page ? t(`scorecard.pages.${page.name}`) : title;
    },
    [t],
  );
};
