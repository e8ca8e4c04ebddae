import { makeStyles } from '@material-ui/core';
import {
  Heatmap,
  HeatmapColumns,
  HeatmapGroupBy,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useText } from '../../../hooks/useText';
import { INSET } from '../../../theme';
import { shortTitle } from '../../model/levels';
import { SegmentedControl } from '../../ui';
import { DimensionCells } from './DimensionCells';
import { HeatBranch, HeatTree } from './HeatBranch';
import { HeatMapLegend } from './HeatMapLegend';
import { HeatTable } from './HeatTable';
import { PracticeCells } from './PracticeCells';
import { PracticeLegend } from './PracticeLegend';
import { DIMENSION_WIDTH, useDimensionColumns } from './useDimensionColumns';
import { useOpenKeys } from './useOpenKeys';

/** Room for a title of three lines, in pixels. */
const PRACTICE_WIDTH = 104;

const useStyles = makeStyles({
  choice: {
    padding: `0 ${INSET} 16px`,
    overflowX: 'auto',
  },
});

type Props = {
  /** The rows on top. */
  heatmap: Heatmap;
  /** What the page is about. */
  part: ScorecardFilter;
  groupBy: HeatmapGroupBy;
  columns: HeatmapColumns;
  onShow(filter: ScorecardFilter): void;
};

/** The tree of groups with its columns; the address says what is unfolded and which dimension is shown. */
export const HeatMapTree = ({
  heatmap,
  part,
  groupBy,
  columns,
  onShow,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const { model, practices = [] } = heatmap;
  // A single organisation on top says little by itself.
  const usual = useMemo(
    () => (heatmap.items.length === 1 ? [heatmap.items[0].key] : []),
    [heatmap],
  );
  const { open, toggle } = useOpenKeys(usual);
  const dimensionIds = useMemo<[string, ...string[]]>(() => {
    const [first, ...others] = model.dimensions.map(({ id }) => id);
    return [first, ...others];
  }, [model]);
  const [dimension, setDimension] = useAddressChoice('dim', dimensionIds);
  const dimensionColumns = useDimensionColumns(model);
  const byPractice = columns === 'practices';
  const shown = practices.filter(item => item.dimension === dimension);
  const head = byPractice ? shown : dimensionColumns;
  const tree: HeatTree = {
    groupBy,
    columns,
    part,
    open,
    onToggle: toggle,
    span: head.length + 2,
    cells: (row, family) =>
      byPractice ? (
        <PracticeCells
          row={row}
          practices={shown}
          groupBy={family}
          onShow={onShow}
        />
      ) : (
        <DimensionCells
          row={row}
          model={model}
          groupBy={family}
          onShow={onShow}
        />
      ),
  };
  return (
    <>
      {byPractice && (
        <div className={classes.choice}>
          <SegmentedControl
            label={t('models.dimensions')}
            value={dimension}
            onChange={setDimension}
            options={model.dimensions.map(({ id, title }) => ({
              id,
              label: shortTitle(title),
            }))}
          />
        </div>
      )}
      <HeatTable
        model={model}
        columns={head}
        columnWidth={byPractice ? PRACTICE_WIDTH : DIMENSION_WIDTH}
      >
        <HeatBranch tree={tree} depth={0} first={heatmap} />
      </HeatTable>
      {byPractice ? <PracticeLegend /> : <HeatMapLegend model={model} />}
    </>
  );
};
