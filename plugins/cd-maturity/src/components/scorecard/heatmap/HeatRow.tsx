import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import {
  GroupBy,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { INSET, mute, tabular, text } from '../../../theme';
import { GroupName } from './GroupName';
import { HeatCell } from './HeatCell';
import { cellFilter } from './cellFilter';
import { GroupNode } from './groupTree';
import { NONE, useGroupTitle } from './useGroupTitle';

const useStyles = makeStyles(theme => ({
  row: { '& > th, & > td': { padding: '4px 3px', textAlign: 'left' } },
  top: {
    '& > th, & > td': {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: 8,
      paddingBottom: 8,
    },
  },
  name: {
    fontWeight: 400,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: theme.palette.background.paper,
    '&&': { paddingLeft: INSET },
    '@container (max-width: 640px)': { '&&': { paddingLeft: 16 } },
  },
  rated: {
    ...text.body,
    ...tabular,
    '&&': { textAlign: 'right' },
    whiteSpace: 'nowrap',
  },
  of: mute(theme),
}));

type Props = {
  node: GroupNode;
  model: ScorecardSummary['model'];
  groupBy: GroupBy;
  open: boolean;
  onToggle(): void;
  onShow(filter: ScorecardFilter): void;
};

/** One group: its level overall and in each dimension. */
export const HeatRow = ({
  node,
  model,
  groupBy,
  open,
  onToggle,
  onShow,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { row, depth } = node;
  const title = useGroupTitle(groupBy)(row);
  const cell = (dimension: { id: string; title: string } | undefined) => {
    const value = dimension ? row.dimensions[dimension.id] : row.overall;
    return (
      <td key={dimension?.id ?? ''}>
        {value && (
          <HeatCell
            cell={value}
            model={model}
            group={title}
            dimension={dimension?.title ?? t('heat.overall')}
            onShow={() =>
              onShow(cellFilter(groupBy, row, dimension?.id, value.level))
            }
          />
        )}
      </td>
    );
  };
  return (
    <tr className={classNames(classes.row, depth === 0 && classes.top)}>
      <th scope="row" className={classes.name}>
        <GroupName
          node={node}
          title={title}
          isEntity={groupBy !== 'type' && row.key !== NONE}
          open={open}
          onToggle={onToggle}
        />
      </th>
      {cell(undefined)}
      {model.dimensions.map(cell)}
      <td className={classes.rated}>
        <b>{format.number(row.rated)}</b>
        <span className={classes.of}> / {format.number(row.eligible)}</span>
      </td>
    </tr>
  );
};
