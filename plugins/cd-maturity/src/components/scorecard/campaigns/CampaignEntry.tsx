import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { mute, tabular, text } from '../../../theme';
import { EntityName, Loaded, Skeleton, UnfoldTitle } from '../../ui';
import { BurnDown } from './BurnDown';
import { CampaignDetail } from './CampaignDetail';
import { PhaseChip } from './PhaseChip';
import { campaignPace } from './campaignPace';
import { useDueWords } from './useDueWords';

const TIGHT = '@container (max-width: 520px)';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(140px, 220px)',
    gap: '8px 24px',
    padding: '14px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [TIGHT]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  facts: { ...text.small, ...mute(theme), margin: '2px 0 8px 24px' },
  chip: { marginLeft: 24 },
  left: { ...text.small, ...tabular, margin: '4px 0 0', textAlign: 'right' },
  detail: { gridColumn: '1 / -1' },
}));

type Props = {
  campaign: CampaignDto;
  open: boolean;
  onToggle(): void;
  /** It was changed, ended or turned into a goal. */
  onChanged(): void;
};

/** A campaign: whose it is, until when, how much is left, and on demand each team. */
export const CampaignEntry = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const api = useApi(cdMaturityPeopleApiRef);
  const { campaign, open } = props;
  const load = useCallback(
    () => api.getCampaignProgress(campaign.id),
    [api, campaign.id],
  );
  const progress = useResource(load);
  const pace =
    progress.status === 'ready'
      ? campaignPace(campaign, progress.value, now)
      : undefined;
  const due = useDueWords();
  return (
    <li className={classes.entry}>
      <div>
        <UnfoldTitle
          title={campaign.title}
          open={open}
          onToggle={props.onToggle}
        />
        <p className={classes.facts}>
          <EntityName entityRef={campaign.owner} /> · {due(campaign)}
        </p>
        <span className={classes.chip}>
          <PhaseChip phase={campaign.phase} pace={pace} />
        </span>
      </div>
      <Loaded
        resource={progress}
        failure={t('campaigns.progressFailure')}
        skeleton={<Skeleton height={64} />}
      >
        {({ total, reached, burnDown }) => {
          const left = t('campaigns.left', {
            left: format.number(total - reached),
            total: format.number(total),
          });
          const inWords = <p className={classes.left}>{left}</p>;
          return (
            <div>
              {burnDown ? (
                <BurnDown campaign={campaign} points={burnDown} label={left}>
                  {inWords}
                </BurnDown>
              ) : (
                inWords
              )}
            </div>
          );
        }}
      </Loaded>
      {open && (
        <div className={classes.detail}>
          <CampaignDetail
            campaign={campaign}
            progress={progress.status === 'ready' ? progress.value : undefined}
            onChanged={props.onChanged}
          />
        </div>
      )}
    </li>
  );
};
