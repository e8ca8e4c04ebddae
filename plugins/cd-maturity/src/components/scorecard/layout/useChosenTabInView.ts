import { RefObject, useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Scrolls to the chosen tab. True if there is one. */
const showChosen = (holder: HTMLElement): boolean => {
  const tab = holder.querySelector('[role="tab"][aria-selected="true"]');
  tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
  return tab !== null;
};

/** Where the tabs scroll, the one of the page that is shown is in sight. */
export const useChosenTabInView = (holder: RefObject<HTMLElement>) => {
  const { pathname } = useLocation();
  useEffect(() => {
    const element = holder.current;
    if (!element || showChosen(element)) return undefined;
    // The tabs are drawn later than the page, and choose one of them later still.
    const observer = new MutationObserver(() => {
      if (showChosen(element)) observer.disconnect();
    });
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-selected'],
    });
    return () => observer.disconnect();
  }, [holder, pathname]);
};
