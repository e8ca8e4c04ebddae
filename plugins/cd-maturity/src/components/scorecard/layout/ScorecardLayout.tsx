import { useApi } from '@backstage/core-plugin-api';
import {
  IconElement,
  PageLayout,
  pluginHeaderActionsApiRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useMemo, useRef } from 'react';
import { scorecardRouteRef } from '../../../routes';
import { ScorecardRoutes, SubPage } from './ScorecardRoutes';
import { useScorecardTitle } from './useScorecardTitle';

const useStyles = makeStyles({
  layout: {
    display: 'contents',
    // Six tabs are wider than a phone: they scroll, the page does not.
    '& .bui-Tabs': { overflowX: 'auto', scrollbarWidth: 'none' },
    '& .bui-TabListWrapper': { width: 'max-content', minWidth: '100%' },
    '& .bui-Tab': { flex: 'none', whiteSpace: 'nowrap' },
  },
});

type Props = {
  title: string;
  icon: IconElement;
  pages: readonly SubPage[];
};

/** The header of the scorecard, the tabs of its pages, and the page that the address names. */
export const ScorecardLayout = ({ title, icon, pages }: Props) => {
  const classes = useStyles();
  const inWords = useScorecardTitle();
  const titleLink = useRouteRef(scorecardRouteRef)?.();
  const actions = useApi(pluginHeaderActionsApiRef);
  const layout = useRef<HTMLDivElement>(null);
  // Whenever a page layout is drawn anew, the framework makes a new one, and all below it loses its state: it is kept
  // as long as nothing in it changes, whatever else happens to the address.
  const page = useMemo(() => {
    const named = pages.map(sub => ({
      ...sub,
      title: sub.title === undefined ? sub.path : inWords(sub.title),
    }));
    return (
      <PageLayout
        title={inWords(title)}
        icon={icon}
        titleLink={titleLink}
        headerActions={actions.getPluginHeaderActions('cd-maturity')}
        tabs={named.map(sub => ({
          id: sub.path,
          label: sub.title,
          icon: sub.icon,
          href: sub.path,
        }))}
      >
        <ScorecardRoutes pages={named} header={layout} />
      </PageLayout>
    );
  }, [title, icon, pages, inWords, titleLink, actions]);
  return (
    <div ref={layout} className={classes.layout}>
      {page}
    </div>
  );
};
