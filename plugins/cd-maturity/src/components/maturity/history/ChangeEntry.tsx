import { makeStyles } from '@material-ui/core';
import { ChangeDto } from 'backstage-plugin-cd-maturity-common';
import { ReactNode, useState } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, tabular, text } from '../../../theme';
import { DirectionMark, FoldButton } from '../../ui';
import { useChangeWords } from './useChangeWords';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    gap: '2px 16px',
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  day: { ...text.small, ...tabular, ...mute(theme) },
  of: { ...text.strong, overflowWrap: 'anywhere' },
  moves: { listStyle: 'none', margin: 0, padding: 0 },
  move: { ...text.list, display: 'flex', gap: 8, overflowWrap: 'anywhere' },
  more: { marginLeft: 16 },
  why: { ...text.small, ...mute(theme), margin: '2px 0 0' },
}));

/** A first evaluation moves every practice at once; what is on top, the level and the dimensions, says most. */
const SHOWN = 6;

type Props = {
  change: ChangeDto;
  /** Of what, where the list is about several. */
  of?: ReactNode;
};

/** One evaluation in which something moved: what, in which direction, and from which cause. */
export const ChangeEntry = ({ change, of }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const words = useChangeWords();
  const [all, setAll] = useState(false);
  const moves = all ? change.changes : change.changes.slice(0, SHOWN);
  return (
    <li className={classes.entry}>
      <time dateTime={change.at} className={classes.day}>
        {format.day(change.at)}
      </time>
      <div>
        {of && <div className={classes.of}>{of}</div>}
        {change.changes.length === 0 && (
          <span className={classes.move}>{t('changes.same')}</span>
        )}
        <ul className={classes.moves}>
          {moves.map(move => (
            <li key={`${move.subject} ${move.id}`} className={classes.move}>
              <DirectionMark better={move.better} />
              {words.move(move)}
            </li>
          ))}
        </ul>
        {change.changes.length > SHOWN && (
          <FoldButton
            all={change.changes.length}
            expanded={all}
            className={classes.more}
            onToggle={() => setAll(!all)}
          />
        )}
        <p className={classes.why}>{words.cause(change)}</p>
      </div>
    </li>
  );
};
