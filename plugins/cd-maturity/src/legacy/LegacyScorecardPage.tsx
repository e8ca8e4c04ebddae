import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { useScorecardTitle } from '../components/scorecard/layout/useScorecardTitle';
import { useText } from '../hooks/useText';
import { scorecardPages } from '../scorecardPages';

const routes = scorecardPages.map(({ path, title, loader }) => {
  const Content = lazy(async () => {
    const element = await loader();
    return { default: () => element };
  });
  return {
    path: `/${path}`,
    title,
    children: (
      <Suspense fallback={null}>
        <Content />
      </Suspense>
    ),
  };
});

/** The pages of the scorecard under a header of their own, which the new frontend system draws by itself. */
export const LegacyScorecardPage = () => {
  const t = useText();
  const inWords = useScorecardTitle();
  return (
    <Page themeId="tool">
      <Header title={t('scorecard.title')} />
      <RoutedTabs
        routes={routes.map(route => ({
          ...route,
          title: inWords(route.title),
        }))}
      />
    </Page>
  );
};
