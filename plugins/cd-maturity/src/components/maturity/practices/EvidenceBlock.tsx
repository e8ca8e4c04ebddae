import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { DetailBox } from './DetailBox';
import { EvidenceList } from './EvidenceList';

const useStyles = makeStyles(theme => ({
  none: { ...text.list, ...mute(theme), margin: 0 },
  name: { ...text.small, ...mute(theme), margin: '8px 0 0' },
}));

type Props = { entityRef: string; practice: PracticeDto };

/** The signals that the metrics of a practice read, fetched when the row is opened. */
export const EvidenceBlock = ({ entityRef, practice }: Props) => {
  const classes = useStyles();
  const t = useText();
  const metrics = [
    ...new Set(
      practice.clauses.flatMap(({ type, signal }) =>
        type === 'metric' && signal ? [signal] : [],
      ),
    ),
  ];
  return (
    <DetailBox title={t('practices.evidence.title')}>
      {metrics.length === 0 && (
        <p className={classes.none}>{t('practices.evidence.notMeasured')}</p>
      )}
      {metrics.map(metric => (
        <div key={metric}>
          {metrics.length > 1 && <p className={classes.name}>{metric}</p>}
          <EvidenceList entityRef={entityRef} metric={metric} />
        </div>
      ))}
    </DetailBox>
  );
};
