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
import { DimensionBars } from '../../model/DimensionBars';
import { levelName, topRank } from '../../model/levels';
import { LevelName } from '../../ui';
import { ConfidenceFigure } from './ConfidenceFigure';
import { NextLevelFigure } from './NextLevelFigure';
import { ColumnId } from './columns';
import { useEntityTableStyles } from './useEntityTableStyles';

type Props = {
  id: ColumnId;
  row: ScorecardRow;
  model?: ScorecardSummary['model'];
};

const Name = ({ row }: Pick<Props, 'row'>) => {
  const table = useEntityTableStyles();
  const entityRoute = useRouteRef(entityRouteRef);
  const to = entityRoute?.(parseEntityRef(row.entityRef));
  return (
    <>
      <div className={classNames(table.cut, table.name)}>
        {to ? <Link to={`${to}/maturity`}>{row.title}</Link> : row.title}
      </div>
      <div className={classNames(table.cut, table.sub)}>{row.type}</div>
    </>
  );
};

const Level = ({ row, model }: Omit<Props, 'id'>) => {
  const t = useText();
  const name = () => {
    if (row.level === null) return t('level.unrated');
    return model ? levelName(model, row.level) : '';
  };
  return (
    <LevelName
      rank={row.level}
      of={model && topRank(model)}
      name={name()}
      provisional={row.provisional}
    />
  );
};

const Newest = ({ row }: Pick<Props, 'row'>) => {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  return (
    <>
      {row.newestSignalAt
        ? format.ago(row.newestSignalAt, now)
        : t('age.never')}
    </>
  );
};

/** What a component's row says in a column. */
export const EntityCell = ({ id, row, model }: Props) => {
  switch (id) {
    case 'entity':
      return <Name row={row} />;
    case 'owner':
      return row.owner ? (
        <EntityDisplayName
          entityRef={row.owner}
          defaultKind="group"
          hideIcon
          disableTooltip
        />
      ) : null;
    case 'level':
      return <Level row={row} model={model} />;
    case 'dimensions':
      return <DimensionBars dimensions={row.dimensions} model={model} />;
    case 'next':
      return <NextLevelFigure percent={row.percentToNext} />;
    case 'confidence':
      return <ConfidenceFigure confidence={row.confidence} />;
    case 'fixFirst':
      return <>{row.fixFirst?.title}</>;
    default:
      return <Newest row={row} />;
  }
};
