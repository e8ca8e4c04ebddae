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
  detail: {
    display: 'grid',
    gap: GAP,
    gridTemplateColumns: '1.1fr 1fr 1fr',
    paddingBottom: 14,
    '& > *': { minWidth: 0 },
    '@container (max-width: 1080px)': { gridTemplateColumns: '1fr 1fr' },
    '@container (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
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
}: Props) => (
  <div className={useStyles().detail}>
    <ClauseBlock practice={practice} />
    <EvidenceBlock entityRef={entityRef} practice={practice} />
    <TrendBlock entityRef={entityRef} practice={practice} />
    <AboutBlock practice={practice} {...about} />
    <DecisionBlock practice={practice} deciding={deciding} />
  </div>
);
