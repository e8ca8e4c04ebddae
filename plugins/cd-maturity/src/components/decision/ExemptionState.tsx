import { ExemptionDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Chip, ExternalLink, SubjectName } from '../ui';
import { useStateStyles } from './useStateStyles';

type Props = { exemption: ExemptionDto; saving: boolean };

/** That a practice is not to count for a while: until when, why, who asked and who agreed. */
export const ExemptionState = ({ exemption, saving }: Props) => {
  const classes = useStateStyles();
  const t = useText();
  const format = useFormat();
  const { effect, until, reason, evidence, state } = exemption;
  const day = format.calendarDay(until);
  const user = exemption.decidedBy ?? exemption.requestedBy;
  return (
    <div className={classes.state}>
      <Chip look={state === 'approved' ? 'plain' : 'hollow'}>
        {state === 'approved'
          ? t(`exemption.holds.${effect}`, { day })
          : t(`exemption.asked.${effect}`, { day })}
      </Chip>
      {saving && <span className={classes.by}>{t('decision.saving')}</span>}
      {state === 'requested' && !saving && (
        <span className={classes.by}>{t('exemption.waits')}</span>
      )}
      {user && (
        <span className={classes.by}>
          {t('decision.by', {
            user: <SubjectName subject={user} />,
            day: format.day(exemption.decidedAt ?? exemption.requestedAt),
          })}
        </span>
      )}
      {evidence && (
        <ExternalLink to={evidence}>{t('exemption.evidence')}</ExternalLink>
      )}
      <span className={classes.note}>{reason}</span>
    </div>
  );
};
