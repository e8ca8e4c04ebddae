import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Loaded, Panel, SkeletonRows } from '../../ui';
import { DefinitionsButton } from './DefinitionsButton';
import { FigureRow } from './FigureRow';
import { OutcomeGrid } from './OutcomeGrid';
import { RhythmRow } from './RhythmRow';
import { DORA, FURTHER, RHYTHM } from './figureIds';
import { useReleases } from './useReleases';

const pick = (metrics: readonly MetricDto[], ids: readonly string[]) =>
  ids.flatMap(id => metrics.find(metric => metric.id === id) ?? []);

type Props = { entityRef: string; metrics: Resource<MetricDto[]> };

/** What delivery achieves, beside the level and never part of it. */
export const OutcomesPanel = ({ entityRef, metrics }: Props) => {
  const t = useText();
  // Asked beside the figures and not after them.
  const releases = useReleases(entityRef);
  const all = metrics.status === 'ready' ? metrics.value : [];
  return (
    <Panel
      title={t('outcomes.title')}
      sub={t('outcomes.sub')}
      actions={all.length > 0 && <DefinitionsButton metrics={all} />}
    >
      <Loaded
        resource={metrics}
        failure={t('outcomes.failure')}
        skeleton={<SkeletonRows rows={2} height={88} />}
      >
        {items => {
          const outcomes = pick(items, DORA);
          const [rhythm] = pick(items, [RHYTHM]);
          if (outcomes.length === 0) {
            return (
              <EmptyState
                title={t('outcomes.noneTitle')}
                description={t('outcomes.none')}
              />
            );
          }
          return (
            <>
              <OutcomeGrid metrics={outcomes} />
              {rhythm && <RhythmRow metric={rhythm} releases={releases} />}
              <FigureRow metrics={pick(items, FURTHER)} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
};
