import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { ErrorState, Inset, Panel } from '../../ui';
import { CampaignPartEntry } from './CampaignPartEntry';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props = {
  entityRef: string;
  model?: string;
  /** For the names of what is asked; ids while it is read. */
  maturity?: EntityMaturity;
};

/** What campaigns want of the component and by when; nothing where it takes part in none. */
export const CampaignsOfEntity = ({ entityRef, model, maturity }: Props) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const load = useCallback(
    () => api.getCampaignsOf(entityRef, { model }),
    [api, entityRef, model],
  );
  const parts = useResource(load);
  useOnRevision(useReload(parts));
  if (parts.status === 'failed') {
    return (
      <Panel title={t('campaigns.title')}>
        <ErrorState
          title={t('campaigns.failure')}
          error={parts.error}
          onRetry={parts.retry}
        />
      </Panel>
    );
  }
  if (parts.status === 'loading' || parts.value.items.length === 0) return null;
  return (
    <Panel title={t('campaigns.title')} sub={t('campaigns.partSub')}>
      <Inset>
        <ul className={classes.list}>
          {parts.value.items.map(part => (
            <CampaignPartEntry
              key={part.campaign.id}
              part={part}
              maturity={maturity}
            />
          ))}
        </ul>
      </Inset>
    </Panel>
  );
};
