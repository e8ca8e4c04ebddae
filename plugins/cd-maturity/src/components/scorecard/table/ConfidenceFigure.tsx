import { ScorecardRow } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { ShareBar } from '../../shares/ShareBar';
import { useFigureStyles } from './useFigureStyles';

export const ConfidenceFigure = ({
  confidence,
}: Pick<ScorecardRow, 'confidence'>) => {
  const classes = useFigureStyles();
  const format = useFormat();
  return (
    <span className={classes.figure}>
      <span>{format.fixed(confidence.value, 2)}</span>
      <span className={classes.bar}>
        <ShareBar shares={confidence} height={6} />
      </span>
    </span>
  );
};
