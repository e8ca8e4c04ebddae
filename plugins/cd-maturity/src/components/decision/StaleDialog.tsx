import { makeStyles } from '@material-ui/core';
import { Decision, DecisionRequest } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { FormDialog } from '../ui';
import { DecisionState } from './DecisionState';
import { expectedDecision, whyNotDecided } from './expectedDecision';

const useStyles = makeStyles(theme => ({
  label: { ...text.smallStrong, ...mute(theme), margin: '0 0 4px' },
  practice: { ...text.strong, margin: 0 },
}));

type Props = {
  /** Title of the practice. */
  practice: string;
  /** What it is now. */
  current: Decision;
  /** What the reader wanted. */
  request: DecisionRequest;
  onCancel(): void;
  onGoOn(): void;
};

/** Somebody else decided meanwhile: what they said beside what one wanted to say, and the choice between the two. */
export const StaleDialog = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const { current, request } = props;
  const now = Date.now();
  const whyNot = whyNotDecided(current, request, now);
  return (
    <FormDialog
      title={t('decision.stale.title')}
      about={<p className={classes.practice}>{props.practice}</p>}
      confirm={t('decision.stale.goOn')}
      cancel={t('decision.stale.leave')}
      complete={whyNot === undefined}
      onCancel={props.onCancel}
      onSubmit={props.onGoOn}
    >
      <div>
        <p className={classes.label}>{t('decision.stale.now')}</p>
        <DecisionState decision={current} saving={false} />
      </div>
      {whyNot ? (
        <p className={classes.label}>{whyNot}</p>
      ) : (
        <div>
          <p className={classes.label}>{t('decision.stale.wanted')}</p>
          <DecisionState
            decision={expectedDecision(current, request, now)}
            saving={false}
          />
        </div>
      )}
    </FormDialog>
  );
};
