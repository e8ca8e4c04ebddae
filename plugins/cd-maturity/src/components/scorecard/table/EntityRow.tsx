import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityDisplayName,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import classNames from 'classnames';
import {
  ScorecardRow,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { levelName, topRank } from '../../model/levels';
import { LevelName } from '../../ui';
import { ConfidenceFigure } from './ConfidenceFigure';
import { DimensionBars } from '../../model/DimensionBars';
import { NextLevelFigure } from './NextLevelFigure';
import { useEntityTableStyles } from './useEntityTableStyles';

type Props = {
  row: ScorecardRow;
  model?: ScorecardSummary['model'];
  index: number;
  /** Place in the list, in pixels. */
  top: number;
  height: number;
};

/** One component; its name leads to its maturity tab. */
export const EntityRow = ({ row, model, index, top, height }: Props) => {
  const table = useEntityTableStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const entityRoute = useRouteRef(entityRouteRef);
  const to = entityRoute?.(parseEntityRef(row.entityRef));
  const cell = (...looks: Array<string | false>) =>
    classNames(table.cell, ...looks);
  const level = () => {
    if (row.level === null) return t('level.unrated');
    return model ? levelName(model, row.level) : '';
  };
  return (
    <div
      role="row"
      // The head is row 1.
      aria-rowindex={index + 2}
      className={classNames(table.line, table.row)}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div role="cell" className={cell()}>
        <div className={classNames(table.cut, table.name)}>
          {to ? <Link to={`${to}/maturity`}>{row.title}</Link> : row.title}
        </div>
        <div className={classNames(table.cut, table.sub)}>{row.type}</div>
      </div>
      <div role="cell" className={cell(table.mid, table.cut)}>
        {row.owner && (
          <EntityDisplayName
            entityRef={row.owner}
            defaultKind="group"
            hideIcon
            disableTooltip
          />
        )}
      </div>
      <div role="cell" className={cell()}>
        <LevelName
          rank={row.level}
          of={model && topRank(model)}
          name={level()}
          provisional={row.provisional}
        />
      </div>
      <div role="cell" className={cell(table.mid)}>
        <DimensionBars dimensions={row.dimensions} model={model} />
      </div>
      <div role="cell" className={cell(table.mid, table.tabular)}>
        <NextLevelFigure percent={row.percentToNext} />
      </div>
      <div role="cell" className={cell(table.mid, table.tabular)}>
        <ConfidenceFigure confidence={row.confidence} />
      </div>
      <div
        role="cell"
        className={cell(table.wide, table.cut)}
        title={row.fixFirst?.title}
      >
        {row.fixFirst?.title}
      </div>
      <div
        role="cell"
        className={cell(table.wide, table.end, table.mute, table.tabular)}
      >
        {row.newestSignalAt
          ? format.ago(row.newestSignalAt, now)
          : t('age.never')}
      </div>
    </div>
  );
};
