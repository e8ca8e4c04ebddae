import { makeStyles } from '@material-ui/core';
import { useText } from '../../../hooks/useText';
import { mute, tabular, text } from '../../../theme';
import { Loaded, MoreButton, Skeleton } from '../../ui';
import { EvidenceRow } from './EvidenceRow';
import { useEvidence } from './useEvidence';

const useStyles = makeStyles(theme => ({
  list: { ...tabular, listStyle: 'none', margin: 0, padding: 0 },
  none: { ...text.list, ...mute(theme), margin: 0 },
}));

type Props = { entityRef: string; metric: string };

export const EvidenceList = ({ entityRef, metric }: Props) => {
  const classes = useStyles();
  const t = useText();
  const evidence = useEvidence(entityRef, metric);
  return (
    <Loaded
      resource={evidence.first}
      failure={t('practices.evidence.failure')}
      skeleton={<Skeleton height={120} />}
    >
      {() =>
        evidence.items.length === 0 ? (
          <p className={classes.none}>{t('practices.evidence.none')}</p>
        ) : (
          <>
            <ul className={classes.list}>
              {evidence.items.map(signal => (
                <EvidenceRow key={signal.id} signal={signal} />
              ))}
            </ul>
            <MoreButton {...evidence} />
          </>
        )
      }
    </Loaded>
  );
};
