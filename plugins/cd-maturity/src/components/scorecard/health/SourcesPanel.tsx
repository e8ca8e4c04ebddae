import { makeStyles } from '@material-ui/core';
import { SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Inset, Loaded, Panel, SkeletonRows } from '../../ui';
import { SourceEntry } from './SourceEntry';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Every installed source: whether it is heard, what fails, and what to do about it. */
export const SourcesPanel = ({
  health,
}: {
  health: Resource<SourceHealth>;
}) => {
  const classes = useStyles();
  const t = useText();
  const reload = health.status === 'ready' ? health.reload : undefined;
  return (
    <Panel title={t('health.sources')} sub={t('health.sourcesSub')}>
      <Loaded
        resource={health}
        failure={t('health.failure')}
        skeleton={<SkeletonRows rows={3} height={72} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('health.noSourceTitle')}
              description={t('health.noSource')}
            />
          ) : (
            <Inset>
              <ul className={classes.list}>
                {items.map(source => (
                  <SourceEntry
                    key={source.source}
                    source={source}
                    onChanged={() => reload?.()}
                  />
                ))}
              </ul>
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
