import { Decision } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Chip, ExternalLink, SubjectName } from '../ui';
import { useDecisionWords } from './useDecisionWords';
import { useStateStyles } from './useStateStyles';

type Props = { decision: Decision; saving: boolean };

/** What was decided, why, by whom and when. */
export const DecisionState = ({ decision, saving }: Props) => {
  const classes = useStateStyles();
  const t = useText();
  const format = useFormat();
  const words = useDecisionWords();
  const { state, note, workItem, decidedBy, decidedAt, reopened } = decision;
  return (
    <div className={classes.state}>
      <Chip look={state === 'open' ? 'outlined' : 'plain'}>
        {words(decision)}
      </Chip>
      {reopened && <Chip look="hollow">{t('decision.reopened')}</Chip>}
      {saving && <span className={classes.by}>{t('decision.saving')}</span>}
      {state !== 'open' && decidedBy && decidedAt && (
        <span className={classes.by}>
          {t('decision.by', {
            user: <SubjectName subject={decidedBy} />,
            day: format.day(decidedAt),
          })}
        </span>
      )}
      {state === 'planned' && workItem && (
        <ExternalLink to={workItem}>{t('decision.workItem')}</ExternalLink>
      )}
      {state !== 'open' && note && <span className={classes.note}>{note}</span>}
    </div>
  );
};
