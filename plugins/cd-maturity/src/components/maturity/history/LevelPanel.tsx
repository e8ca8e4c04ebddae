import { useApi } from '@backstage/core-plugin-api';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Inset, Loaded, Panel, Skeleton } from '../../ui';
import { LevelChart } from './LevelChart';

const DAYS = 183;

type Props = { entityRef: string; model: EntityMaturity['model'] };

/** How the level and the progress of an entity came about. */
export const LevelPanel = ({ entityRef, model }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    () => api.getHistory(entityRef, { model: model.id, days: DAYS }),
    [api, entityRef, model.id],
  );
  const history = useResource(load);
  useOnRevision(useReload(history));
  return (
    <Panel title={t('levels.title')} sub={t('levels.sub')}>
      <Loaded
        resource={history}
        failure={t('levels.failure')}
        skeleton={<Skeleton height={240} />}
      >
        {points =>
          points.length === 0 ? (
            <EmptyState title={t('levels.none')} />
          ) : (
            <Inset>
              <LevelChart points={points} model={model} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
