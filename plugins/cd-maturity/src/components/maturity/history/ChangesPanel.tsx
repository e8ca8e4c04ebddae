import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
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
import { ChangeEntry } from './ChangeEntry';

const PAGE = 6;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props = { entityRef: string; model: string };

/** The change log of an entity. */
export const ChangesPanel = ({ entityRef, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const read = useCallback(
    (cursor?: string) =>
      api.getChanges(entityRef, { model, cursor, limit: PAGE }),
    [api, entityRef, model],
  );
  const changes = usePagedList(read);
  useOnRevision(changes.reload);
  return (
    <Panel title={t('changes.title')} sub={t('changes.sub')}>
      <Loaded
        resource={changes.first}
        failure={t('changes.failure')}
        skeleton={<SkeletonRows rows={3} height={40} />}
      >
        {() =>
          changes.items.length === 0 ? (
            <EmptyState title={t('changes.none')} />
          ) : (
            <Inset>
              <ul className={classes.list}>
                {changes.items.map(change => (
                  <ChangeEntry key={change.at} change={change} />
                ))}
              </ul>
              <MoreButton {...changes} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
