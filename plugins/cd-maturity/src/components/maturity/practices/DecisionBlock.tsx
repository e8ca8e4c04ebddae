import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useId } from 'react';
import { mute, text } from '../../../theme';
import { DecisionActions } from '../../decision/DecisionActions';
import { Said } from '../../decision/Said';
import { Deciding } from '../../decision/useDeciding';
import { WhyNotText } from '../../ui';

const useStyles = makeStyles(theme => ({
  block: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    '&:empty': { display: 'none' },
  },
  whyNot: { ...text.small, ...mute(theme), margin: 0 },
}));

type Props = { practice: PracticeDto; deciding: Deciding };

/** What was said about a practice, and what can be. */
export const DecisionBlock = ({ practice, deciding }: Props) => {
  const classes = useStyles();
  const whyNotId = useId();
  const decision = deciding.decisions.of(practice.id);
  const exemption = deciding.exemptions.of(practice.id);
  const { decide } = deciding.rights;
  if (!decision && !exemption) return null;
  return (
    <div className={classes.block}>
      <Said practiceId={practice.id} decision={decision} deciding={deciding} />
      {decision && !decide && (
        <p id={whyNotId} className={classes.whyNot}>
          <WhyNotText {...deciding.rights} />
        </p>
      )}
      {decision && (
        <DecisionActions
          practice={practice}
          decision={decision}
          deciding={deciding}
          describedBy={decide ? undefined : whyNotId}
        />
      )}
    </div>
  );
};
