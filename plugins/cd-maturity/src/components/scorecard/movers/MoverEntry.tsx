import { makeStyles } from '@material-ui/core';
import { Mover, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { mute, text } from '../../../theme';
import { DirectionMark, EntityName } from '../../ui';
import { MoveBetween } from './MoveBetween';
import { useReasonWords } from './useReasonWords';

const TIGHT = '@container (max-width: 420px)';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: '2px 12px',
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [TIGHT]: { gridTemplateColumns: '16px minmax(0, 1fr)' },
  },
  name: { ...text.strong, overflowWrap: 'anywhere' },
  move: { [TIGHT]: { gridColumn: 2 } },
  why: { ...text.small, ...mute(theme), gridColumn: '2 / -1' },
}));

type Props = { mover: Mover; model: ScorecardSummary['model'] };

/** A component, from where to where it moved, and why. */
export const MoverEntry = ({ mover, model }: Props) => {
  const classes = useStyles();
  const reason = useReasonWords();
  return (
    <li className={classes.entry}>
      <DirectionMark better={mover.moved > 0} />
      <span className={classes.name}>
        <EntityName entityRef={mover.key} title={mover.title} tab />
      </span>
      <span className={classes.move}>
        <MoveBetween mover={mover} model={model} />
      </span>
      {mover.why && <span className={classes.why}>{reason(mover.why)}</span>}
    </li>
  );
};
