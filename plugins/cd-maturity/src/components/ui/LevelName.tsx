import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { useText } from '../../hooks/useText';
import { tones } from '../../theme';
import { LevelGlyph } from './LevelGlyph';

const useStyles = makeStyles(theme => ({
  level: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    whiteSpace: 'nowrap',
  },
  provisional: {
    border: `1px dashed ${tones(theme).outline}`,
    borderRadius: 4,
    padding: '1px 7px 1px 5px',
    margin: '-2px 0 -2px -6px',
  },
}));

type Props = {
  /** Rank held; null when unrated. */
  rank: number | null;
  name: string;
  of?: number;
  provisional?: boolean;
};

/** A level wherever it is named: its glyph and its name, with a dashed frame while it is provisional. */
export const LevelName = ({ rank, name, of, provisional }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <span
      className={classNames(classes.level, provisional && classes.provisional)}
    >
      <LevelGlyph rank={rank} of={of} />
      {provisional ? t('level.provisional', { level: name }) : name}
    </span>
  );
};
