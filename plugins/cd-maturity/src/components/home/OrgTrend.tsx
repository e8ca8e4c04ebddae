import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../api/cdMaturityOrgApiRef';
import { useResource } from '../../hooks/useResource';
import { useText } from '../../hooks/useText';
import { LevelLegend } from '../scorecard/heatmap/LevelLegend';
import { LevelsOverTime } from '../scorecard/trend/LevelsOverTime';
import { EmptyState, Loaded, Page, ScorecardLink, Skeleton } from '../ui';

const DAYS = 91;

/** How the levels of the organisation moved in a quarter. */
export const OrgTrend = () => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(async () => {
    const [days, { model }] = await Promise.all([
      api.getTrend({ days: DAYS }),
      api.getHeatmap('domain', { limit: 1 }),
    ]);
    return { days, model };
  }, [api]);
  return (
    <Page>
      <Loaded
        resource={useResource(load)}
        failure={t('trend.failure')}
        skeleton={<Skeleton height={220} />}
      >
        {({ days, model }) =>
          days.length < 2 ? (
            <EmptyState
              title={t('trend.noneTitle')}
              description={t('trend.none')}
            />
          ) : (
            <>
              <LevelsOverTime days={days} model={model} />
              <LevelLegend model={model} />
              <ScorecardLink to="overview">{t('home.scorecard')}</ScorecardLink>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
