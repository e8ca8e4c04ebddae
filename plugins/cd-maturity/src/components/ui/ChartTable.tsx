import { makeStyles } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { focusRing, mute, tabular, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  box: {
    ...text.small,
    ...mute(theme),
    marginTop: 8,
    '& summary': { ...focusRing(theme), cursor: 'pointer' },
  },
  table: {
    ...tabular,
    borderCollapse: 'collapse',
    marginTop: 4,
    '& th, & td': { textAlign: 'start', padding: '2px 16px 2px 0' },
  },
}));

type Props = {
  /** What the table is about. */
  caption: string;
  columns: readonly string[];
  rows: ReadonlyArray<readonly string[]>;
};

/** The figures of a chart, for those who do not see it or want them exactly. */
export const ChartTable = ({ caption, columns, rows }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <details className={classes.box}>
      <summary>{t('common.asTable')}</summary>
      <table className={classes.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
