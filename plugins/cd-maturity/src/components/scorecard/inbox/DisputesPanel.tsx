import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { DisputeDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { isForbidden } from '../../../format/isForbidden';
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
import { DisputeEntry } from './DisputeEntry';
import { FalseReadings } from './FalseReadings';

const PAGE = 10;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Readings that owners call wrong, for the platform team to look at. */
export const DisputesPanel = () => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [resolved, setResolved] = useState<Record<string, DisputeDto>>({});
  const read = useCallback(
    async (cursor?: string) => {
      const { items, pageInfo } = await api.getDisputes({
        cursor,
        limit: PAGE,
      });
      return { items, nextCursor: pageInfo.nextCursor };
    },
    [api],
  );
  const disputes = usePagedList(read);
  const { first } = disputes;
  const body = () =>
    first.status === 'failed' && isForbidden(first.error) ? (
      <EmptyState
        title={t('disputes.platformTitle')}
        description={t('disputes.platform')}
      />
    ) : (
      <Loaded
        resource={first}
        failure={t('disputes.failure')}
        skeleton={<SkeletonRows rows={2} height={88} />}
      >
        {() => (
          <>
            {disputes.items.length === 0 ? (
              <EmptyState title={t('disputes.none')} />
            ) : (
              <Inset>
                <ul className={classes.list}>
                  {disputes.items.map(dispute => (
                    <DisputeEntry
                      key={dispute.id}
                      dispute={resolved[dispute.id] ?? dispute}
                      onResolved={next =>
                        setResolved(all => ({ ...all, [next.id]: next }))
                      }
                    />
                  ))}
                </ul>
                <MoreButton {...disputes} />
              </Inset>
            )}
            <FalseReadings />
          </>
        )}
      </Loaded>
    );
  return (
    <Panel title={t('disputes.title')} sub={t('disputes.sub')}>
      {body()}
    </Panel>
  );
};
