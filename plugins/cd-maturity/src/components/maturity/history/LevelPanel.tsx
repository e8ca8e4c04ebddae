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

type Props = {
  entityRef: string;
  /** Without one, by the usual one. */
  model?: string;
  /** Names the levels; not there yet while it is read. */
  of?: EntityMaturity['model'];
};

/** How the level and the progress of an entity came about. */
export const LevelPanel = ({ entityRef, model, of }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    () => api.getHistory(entityRef, { model, days: DAYS }),
    [api, entityRef, model],
  );
  const history = useResource(load);
  useOnRevision(useReload(history));
  const skeleton = <Skeleton height={240} />;
  return (
    <Panel title={t('levels.title')} sub={t('levels.sub')}>
      <Loaded
        resource={history}
        failure={t('levels.failure')}
        skeleton={skeleton}
      >
        {points => {
          if (points.length === 0)
            return <EmptyState title={t('levels.none')} />;
          return of ? (
            <Inset>
              <LevelChart points={points} model={of} />
            </Inset>
          ) : (
            skeleton
          );
        }}
      </Loaded>
    </Panel>
  );
};
