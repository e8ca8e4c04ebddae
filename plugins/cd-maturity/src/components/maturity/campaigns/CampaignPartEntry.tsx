import { makeStyles } from '@material-ui/core';
import {
  CampaignPart,
  EntityMaturity,
} from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { PhaseChip } from '../../scorecard/campaigns/PhaseChip';
import { useDueWords } from '../../scorecard/campaigns/useDueWords';
import { useTargetWords } from '../../scorecard/campaigns/useTargetWords';
import { Chip, EntityName, ScorecardLink } from '../../ui';
import { AskedPractices } from './AskedPractices';

const useStyles = makeStyles(theme => ({
  entry: {
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
  title: { ...text.strong, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...text.small, ...mute(theme), margin: '2px 0 8px' },
  brief: { ...text.list, margin: '0 0 8px', overflowWrap: 'anywhere' },
}));

type Props = { part: CampaignPart; maturity?: EntityMaturity };

/** A campaign as the component sees it: why, until when, what is asked, and whether that is done. */
export const CampaignPartEntry = ({ part, maturity }: Props) => {
  const classes = useStyles();
  const t = useText();
  const due = useDueWords();
  const words = useTargetWords(
    maturity && { ...maturity, levels: maturity.model.levels },
  );
  const { campaign, reached } = part;
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <h3 className={classes.title}>{campaign.title}</h3>
        {reached ? (
          <Chip>{t('campaigns.partDone')}</Chip>
        ) : (
          <PhaseChip phase={campaign.phase} />
        )}
      </div>
      <p className={classes.facts}>
        <EntityName entityRef={campaign.owner} /> · {due(campaign)}
      </p>
      <p className={classes.brief}>{campaign.brief}</p>
      {'practices' in campaign.target ? (
        <AskedPractices
          ids={campaign.target.practices}
          practices={maturity?.practices ?? []}
        />
      ) : (
        <p className={classes.brief}>
          {t('campaigns.asks', { target: words(campaign.target) })}
        </p>
      )}
      <ScorecardLink to={`overview?campaign=${campaign.id}`}>
        {t('campaigns.everybody')}
      </ScorecardLink>
    </li>
  );
};
