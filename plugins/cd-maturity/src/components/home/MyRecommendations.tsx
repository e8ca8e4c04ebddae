import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../api/cdMaturityOrgApiRef';
import { useText } from '../../hooks/useText';
import { orderWork } from '../scorecard/work/orderWork';
import { EmptyState, Loaded, Page, ScorecardLink, SkeletonRows } from '../ui';
import { useMine } from './useMine';
import { useWidgetStyles } from './useWidgetStyles';

const SHOWN = 5;

/** What pays off most for the reader's teams. */
export const MyRecommendations = () => {
  const classes = useWidgetStyles();
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    (owner: string[]) => api.getOpenWork({ owner }),
    [api],
  );
  return (
    <Page>
      <Loaded
        resource={useMine(load)}
        failure={t('work.failure')}
        skeleton={<SkeletonRows rows={4} />}
      >
        {items =>
          items.length === 0 ? (
            <EmptyState
              title={t('work.noneTitle')}
              description={t('work.none')}
            />
          ) : (
            <>
              <ul className={classes.list}>
                {orderWork(items, 'worth')
                  .slice(0, SHOWN)
                  .map(work => (
                    <li key={work.practiceId} className={classes.row}>
                      <span className={classes.name}>{work.title}</span>
                      <span>{t('work.openOn', { count: work.open })}</span>
                      <span className={classes.facts}>
                        {t('work.effort', {
                          effort: t(`next.effort.${work.effort}`),
                          weeks: t(`next.effortWords.${work.effort}`),
                        })}
                      </span>
                    </li>
                  ))}
              </ul>
              <ScorecardLink to="recommendations?order=worth">
                {t('home.allRecommendations')}
              </ScorecardLink>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
