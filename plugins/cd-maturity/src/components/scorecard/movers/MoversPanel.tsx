import { makeStyles } from '@material-ui/core';
import { Movers, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { EmptyState, Inset, Loaded, Panel, SkeletonRows } from '../../ui';
import { MoverEntry } from './MoverEntry';
import { MOVER_DAYS } from './useMovers';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  heading: { ...text.smallStrong, ...mute(theme), margin: '8px 0 4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

type Props = {
  model: ScorecardSummary['model'];
  movers: Resource<Movers>;
};

/** What went up and down most: moves are looked at, never places. */
export const MoversPanel = ({ model, movers }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <Panel
      title={t('movers.title')}
      sub={t('movers.sub', { days: String(MOVER_DAYS) })}
    >
      <Loaded
        resource={movers}
        failure={t('movers.failure')}
        skeleton={<SkeletonRows rows={4} height={36} />}
      >
        {({ improved, regressed }) =>
          improved.length + regressed.length === 0 ? (
            <EmptyState title={t('movers.none')} />
          ) : (
            <Inset>
              {(['improved', 'regressed'] as const).map(side => {
                const list = side === 'improved' ? improved : regressed;
                return list.length === 0 ? null : (
                  <div key={side}>
                    <h3 className={classes.heading}>{t(`movers.${side}`)}</h3>
                    <ul className={classes.list}>
                      {list.slice(0, SHOWN).map(mover => (
                        <MoverEntry
                          key={mover.key}
                          mover={mover}
                          model={model}
                        />
                      ))}
                    </ul>
                  </div>
                );
              })}
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
