import { makeStyles } from '@material-ui/core';
import { Decision } from 'backstage-plugin-cd-maturity-common';
import { DecisionState } from './DecisionState';
import { ExemptionState } from './ExemptionState';
import { Deciding } from './useDeciding';

const useStyles = makeStyles({
  said: { display: 'grid', gap: 8, marginTop: 8, '&:empty': { margin: 0 } },
});

type Props = {
  practiceId: string;
  /** As far as it is recommended. */
  decision?: Decision;
  deciding: Deciding;
};

/** What owners and approvers said about a practice; nothing while nobody said anything. */
export const Said = ({ practiceId, decision, deciding }: Props) => {
  const classes = useStyles();
  const { decisions, exemptions } = deciding;
  const exemption = exemptions.of(practiceId);
  return (
    <div className={classes.said}>
      {decision && (decision.state !== 'open' || decision.reopened) && (
        <DecisionState
          decision={decision}
          saving={decisions.saving(practiceId)}
        />
      )}
      {exemption && (
        <ExemptionState
          exemption={exemption}
          saving={exemptions.saving(practiceId)}
        />
      )}
    </div>
  );
};
