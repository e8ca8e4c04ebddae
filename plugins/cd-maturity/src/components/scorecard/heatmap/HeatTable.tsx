import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text, visuallyHidden } from '../../../theme';
import { HintArea } from '../../ui';
import { HeatContentProvider, useNewHeatContent } from './heatContent';
import { moveBetweenCells } from './moveBetweenCells';

const useStyles = makeStyles(theme => ({
  // On a narrow page the names stay and the cells scroll.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th:last-child, & td:last-child': { paddingRight: INSET },
  },
  head: {
    '& th': {
      ...text.smallStrong,
      ...mute(theme),
      textAlign: 'left',
      verticalAlign: 'bottom',
      padding: '0 6px 8px',
    },
  },
  name: {
    width: 208,
    '@container (max-width: 1080px)': { width: 176 },
    '&&': { paddingLeft: INSET },
    '@container (max-width: 640px)': { width: 152 },
  },
  rated: {
    width: 124,
    '@container (max-width: 1080px)': { width: 112 },
    '&&': { textAlign: 'right' },
  },
}));

/** Names and totals beside the columns, in pixels. */
const EDGES = 300;

type Props = {
  model: ScorecardSummary['model'];
  columns: ReadonlyArray<{ id: string; title: string }>;
  /** Least width of a column, in pixels; below it the table scrolls. */
  columnWidth: number;
  /** Rows. */
  children: ReactNode;
};

/** The frame of a heat map: groups down, columns across, how many are rated at the end. */
export const HeatTable = ({ model, columns, columnWidth, children }: Props) => {
  const classes = useStyles();
  const t = useText();
  const content = useNewHeatContent(model);
  const minWidth = EDGES + columns.length * columnWidth;
  return (
    <HintArea>
      <div className={classes.scroll}>
        {/* Its cells are buttons; the keys go from one to the next. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table
          className={classes.table}
          style={{ minWidth }}
          onKeyDown={moveBetweenCells}
        >
          <caption style={visuallyHidden}>{t('heat.keys')}</caption>
          <thead className={classes.head}>
            <tr>
              <th scope="col" className={classes.name}>
                {t('heat.name')}
              </th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col" className={classes.rated}>
                {t('heat.rated')}
              </th>
            </tr>
          </thead>
          <tbody>
            <HeatContentProvider value={content}>
              {children}
            </HeatContentProvider>
          </tbody>
        </table>
      </div>
    </HintArea>
  );
};
