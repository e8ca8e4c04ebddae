import { useApi } from '@backstage/core-plugin-api';
import {
  IconElement,
  PageLayout,
  pluginHeaderActionsApiRef,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useRef } from 'react';
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
  const named = pages.map(page => ({
    ...page,
    title: page.title === undefined ? page.path : inWords(page.title),
  }));
  return (
    <div ref={layout} className={classes.layout}>
      <PageLayout
        title={inWords(title)}
        icon={icon}
        titleLink={titleLink}
        headerActions={actions.getPluginHeaderActions('cd-maturity')}
        tabs={named.map(page => ({
          id: page.path,
          label: page.title,
          icon: page.icon,
          href: page.path,
        }))}
      >
        <ScorecardRoutes pages={named} header={layout} />
      </PageLayout>
    </div>
  );
};
