import { makeStyles } from '@material-ui/core';
import {
  GroupBy,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { shortTitle } from '../../model/levels';
import { HeatRow } from './HeatRow';
import { closedAtFirst, groupTree, visibleNodes } from './groupTree';

const useStyles = makeStyles(theme => ({
  // On a narrow page the names stay and the cells scroll.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: 960,
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th:last-child, & td:last-child': { paddingRight: INSET },
  },
  head: {
    '& th': {
      ...text.smallStrong,
      ...mute(theme),
      textAlign: 'left',
      padding: '0 6px 8px',
    },
  },
  name: {
    width: 208,
    '@container (max-width: 1080px)': { width: 176 },
    '&&': { paddingLeft: INSET },
    '@container (max-width: 640px)': { width: 152, '&&': { paddingLeft: 16 } },
  },
  rated: {
    width: 104,
    whiteSpace: 'nowrap',
    '@container (max-width: 1080px)': { width: 92 },
    '&&': { textAlign: 'right' },
  },
}));

/** More groups than one looks over. */
const MANY = 60;

type Props = {
  summary: Pick<ScorecardSummary, 'model' | 'rows'>;
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

export const HeatMap = ({ summary, groupBy, onShow }: Props) => {
  const classes = useStyles();
  const t = useText();
  const tree = useMemo(() => groupTree(summary.rows), [summary.rows]);
  const [closed, setClosed] = useState(() => closedAtFirst(tree, MANY));
  const toggle = (key: string) =>
    setClosed(before => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead className={classes.head}>
          <tr>
            <th scope="col" className={classes.name}>
              {t('heat.name')}
            </th>
            <th scope="col">{t('heat.overall')}</th>
            {summary.model.dimensions.map(({ id, title }) => (
              <th key={id} scope="col">
                {shortTitle(title)}
              </th>
            ))}
            <th scope="col" className={classes.rated}>
              {t('heat.rated')}
            </th>
          </tr>
        </thead>
        <tbody>
          {visibleNodes(tree, closed).map(node => (
            <HeatRow
              key={node.row.key}
              node={node}
              model={summary.model}
              groupBy={groupBy}
              open={!closed.has(node.row.key)}
              onToggle={() => toggle(node.row.key)}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
