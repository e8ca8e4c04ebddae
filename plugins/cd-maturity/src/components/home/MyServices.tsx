import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { cdMaturityOrgApiRef } from '../../api/cdMaturityOrgApiRef';
import { useText } from '../../hooks/useText';
import { levelName, topRank } from '../model/levels';
import {
  EmptyState,
  EntityName,
  LevelName,
  Loaded,
  Page,
  ScorecardLink,
  SkeletonRows,
} from '../ui';
import { useMine } from './useMine';
import { useWidgetStyles } from './useWidgetStyles';

const SHOWN = 6;

/** The levels of the components that the reader's teams own. */
export const MyServices = () => {
  const classes = useWidgetStyles();
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const org = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    async (owner: string[]) => {
      const [page, { model }] = await Promise.all([
        api.getScorecard({ owner }, { limit: SHOWN }),
        org.getHeatmap('domain', { limit: 1 }),
      ]);
      return { page, model };
    },
    [api, org],
  );
  return (
    <Page>
      <Loaded
        resource={useMine(load)}
        failure={t('entities.failure')}
        skeleton={<SkeletonRows rows={4} />}
      >
        {({ page, model }) =>
          page.items.length === 0 ? (
            <EmptyState
              title={t('home.noServicesTitle')}
              description={t('home.noServices')}
            />
          ) : (
            <>
              <ul className={classes.list}>
                {page.items.map(row => (
                  <li key={row.entityRef} className={classes.row}>
                    <span className={classes.name}>
                      <EntityName entityRef={row.entityRef} tab />
                    </span>
                    <LevelName
                      rank={row.level}
                      of={topRank(model)}
                      provisional={row.provisional}
                      name={
                        row.level === null
                          ? t('level.unrated')
                          : levelName(model, row.level)
                      }
                    />
                    {row.fixFirst && (
                      <span className={classes.facts}>
                        {t('home.fixFirst', { practice: row.fixFirst.title })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              <ScorecardLink to="entities">
                {t('home.allServices')}
              </ScorecardLink>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
