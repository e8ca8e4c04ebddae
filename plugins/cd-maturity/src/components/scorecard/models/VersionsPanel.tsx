import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import {
  EmptyState,
  Inset,
  Loaded,
  MoreButton,
  Panel,
  SkeletonRows,
} from '../../ui';
import { VersionEntry } from './VersionEntry';

const PAGE = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Which versions of a model were in force when, and what each changed. */
export const VersionsPanel = ({ model }: { model: string }) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const read = useCallback(
    (cursor?: string) => api.getModelVersions(model, { cursor, limit: PAGE }),
    [api, model],
  );
  const versions = usePagedList(read);
  return (
    <Panel title={t('models.versions.title')} sub={t('models.versions.sub')}>
      <Loaded
        resource={versions.first}
        failure={t('models.versions.failure')}
        skeleton={<SkeletonRows rows={2} height={40} />}
      >
        {() =>
          versions.items.length === 0 ? (
            <EmptyState title={t('models.versions.none')} />
          ) : (
            <Inset>
              <ul className={classes.list}>
                {versions.items.map(version => (
                  <VersionEntry key={version.from} version={version} />
                ))}
              </ul>
              <MoreButton {...versions} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
