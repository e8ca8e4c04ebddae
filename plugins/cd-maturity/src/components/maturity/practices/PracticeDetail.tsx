import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { Deciding } from '../../decision/useDeciding';
import { GAP } from '../../../theme';
import { AboutBlock } from './AboutBlock';
import { ClauseBlock } from './ClauseBlock';
import { DecisionBlock } from './DecisionBlock';
import { EvidenceBlock } from './EvidenceBlock';
import { TrendBlock } from './TrendBlock';

const useStyles = makeStyles({
  detail: { display: 'grid', gap: GAP, paddingBottom: 14 },
  // What a practice does not have leaves its room to the rest.
  boxes: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'start',
    '& > *': { minWidth: 0 },
  },
  column: {
    // With two columns the trend stands below the evidence.
    gridRow: 'span 2',
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

type Props = {
  entityRef: string;
  practice: PracticeDto;
  /** Titles of its dimension and level. */
  dimension: string;
  level: string;
  deciding: Deciding;
};

/** Expected against actual, the signals behind it, and why it is asked. */
export const PracticeDetail = ({
  entityRef,
  practice,
  deciding,
  ...about
}: Props) => {
  const classes = useStyles();
  return (
    <div className={classes.detail}>
      <div className={classes.boxes}>
        <div className={classes.column}>
          <ClauseBlock practice={practice} />
          <AboutBlock practice={practice} {...about} />
        </div>
        <EvidenceBlock entityRef={entityRef} practice={practice} />
        <TrendBlock entityRef={entityRef} practice={practice} />
      </div>
      <DecisionBlock practice={practice} deciding={deciding} />
    </div>
  );
};
