import { SortField } from './sorting';

export const columnIds = [
  'entity',
  'owner',
  'level',
  'dimensions',
  'next',
  'confidence',
  'fixFirst',
  'newest',
] as const;

export type ColumnId = (typeof columnIds)[number];

export type Column = {
  id: ColumnId;
  sort?: SortField;
  /** Left out where there is less room: `mid` on a phone, `wide` already beside a side bar. */
  look?: 'mid' | 'wide';
  end?: boolean;
  /** Track of the grid. */
  width: string;
};

export const columns: readonly Column[] = [
  { id: 'entity', sort: 'name', width: 'minmax(140px, 1.4fr)' },
  { id: 'owner', look: 'mid', width: 'minmax(96px, 0.8fr)' },
  { id: 'level', width: '200px' },
  { id: 'dimensions', look: 'mid', width: '76px' },
  { id: 'next', sort: 'progress', look: 'mid', width: '116px' },
  { id: 'confidence', sort: 'confidence', look: 'mid', width: '108px' },
  { id: 'fixFirst', look: 'wide', width: 'minmax(112px, 2fr)' },
  { id: 'newest', look: 'wide', end: true, width: '96px' },
];

/** Without it there is nothing to choose a row by. */
export const FIXED: ColumnId = 'entity';

const PARAM = 'cols';

/** Columns that the address asks for; all of them when it says nothing that makes sense. */
export const readColumns = (params: URLSearchParams): ColumnId[] => {
  const asked = params.get(PARAM)?.split(',') ?? [];
  const known = columnIds.filter(id => asked.includes(id));
  return known.length > 0
    ? columnIds.filter(id => id === FIXED || known.includes(id))
    : [...columnIds];
};

/** The address with the columns in it; all of them are not written. */
export const writeColumns = (
  shown: readonly ColumnId[],
  before: URLSearchParams,
): URLSearchParams => {
  const params = new URLSearchParams(before);
  if (shown.length === columnIds.length) params.delete(PARAM);
  else params.set(PARAM, shown.join(','));
  return params;
};

/** Tracks of the grid for the room that there is. */
export const tracks = (
  shown: readonly ColumnId[],
  room: 'all' | 'mid' | 'tight',
): string =>
  columns
    .filter(({ id }) => shown.includes(id))
    .filter(({ look }) => {
      if (room === 'all') return true;
      return room === 'mid' ? look !== 'wide' : look === undefined;
    })
    .map(({ id, width }) => {
      if (room !== 'tight') return width;
      return id === FIXED ? 'minmax(0, 1fr)' : 'auto';
    })
    .join(' ');
