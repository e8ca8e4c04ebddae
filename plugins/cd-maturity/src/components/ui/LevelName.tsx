import { useTheme } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { tones } from '../../theme';
import { LevelGlyph } from './LevelGlyph';

const look = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  whiteSpace: 'nowrap',
} as const;
const frame = {
  borderRadius: 4,
  padding: '1px 7px 1px 5px',
  margin: '-2px 0 -2px -6px',
};

type Props = {
  /** Rank held; null when unrated. */
  rank: number | null;
  name: string;
  of?: number;
  provisional?: boolean;
};

type Standing = Pick<Props, 'rank' | 'name' | 'of'>;

const Plain = ({ rank, name, of }: Standing) => (
  <span style={look}>
    <LevelGlyph rank={rank} of={of} />
    {name}
  </span>
);

const Provisional = ({ rank, name, of }: Standing) => {
  const t = useText();
  const { outline } = tones(useTheme());
  return (
    <span style={{ ...look, ...frame, border: `1px dashed ${outline}` }}>
      <LevelGlyph rank={rank} of={of} />
      {t('level.provisional', { level: name })}
    </span>
  );
};

/** A level wherever it is named: its glyph and its name, with a dashed frame while it is provisional. */
export const LevelName = ({ provisional, ...standing }: Props) =>
  provisional ? <Provisional {...standing} /> : <Plain {...standing} />;
