import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core';
import { Mover, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text } from '../../../theme';
import { levelName, topRank } from '../../model/levels';
import { LevelName } from '../../ui';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 150px) 64px',
    alignItems: 'center',
    gap: '2px 16px',
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  name: { ...text.strong, overflowWrap: 'anywhere' },
  moved: { ...text.small, ...mute(theme), textAlign: 'right' },
}));

type Props = { mover: Mover; model: ScorecardSummary['model'] };

/** A component with its level now and how far it moved. */
export const MoverEntry = ({ mover, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const entityRoute = useRouteRef(entityRouteRef);
  const rank = mover.level ?? null;
  return (
    <li className={classes.entry}>
      <span className={classes.name}>
        <Link to={`${entityRoute(parseEntityRef(mover.key))}/maturity`}>
          {mover.title}
        </Link>
      </span>
      <span>
        <LevelName
          rank={rank}
          of={topRank(model)}
          name={rank === null ? t('level.unrated') : levelName(model, rank)}
        />
      </span>
      <span className={classes.moved}>
        {t('movers.moved', {
          count: Math.abs(mover.moved),
          sign: mover.moved > 0 ? '+' : '−',
        })}
      </span>
    </li>
  );
};
