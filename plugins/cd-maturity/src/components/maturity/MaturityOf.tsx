import { useCallback } from 'react';
import { useOnRevision } from '../../hooks/useOnRevision';
import { useReload } from '../../hooks/useReload';
import { useText } from '../../hooks/useText';
import { AssessmentPanel } from '../assessment/AssessmentPanel';
import { useDeciding } from '../decision/useDeciding';
import { Columns, EmptyState, ErrorState, Panel } from '../ui';
import { MaturitySkeleton, PracticesSkeleton } from './MaturitySkeleton';
import { Standing } from './Standing';
import { CampaignsOfEntity } from './campaigns/CampaignsOfEntity';
import { ChangesPanel } from './history/ChangesPanel';
import { LevelPanel } from './history/LevelPanel';
import { isAbsent } from './isAbsent';
import { OutcomesPanel } from './outcomes/OutcomesPanel';
import { PracticesPanel } from './practices/PracticesPanel';
import { PipelinePanel } from './pipeline/PipelinePanel';
import { useMaturity } from './useMaturity';

type Props = { entityRef: string; model?: string };

/** The parts of the tab in their order; a part that fails takes no other with it. */
export const MaturityOf = ({ entityRef, model }: Props) => {
  const t = useText();
  const { maturity, metrics } = useMaturity(entityRef, model);
  const value = maturity.status === 'ready' ? maturity.value : undefined;
  // Its panels ask beside it and not after it: all of them mean the same model.
  const isKnown = maturity.status !== 'failed';
  const reload = useReload(maturity);
  const reloadMetrics = useReload(metrics);
  const reloadAll = useCallback(() => {
    reload();
    reloadMetrics();
  }, [reload, reloadMetrics]);
  const deciding = useDeciding(entityRef, value, reload);
  useOnRevision(() => {
    reloadAll();
    deciding.exemptions.reload();
  });

  if (maturity.status === 'failed' && isAbsent(maturity.error)) {
    return (
      <Panel title={t('header.absentTitle')}>
        <EmptyState
          title={maturity.error.message}
          description={t('header.absent')}
        />
      </Panel>
    );
  }
  return (
    <>
      {maturity.status === 'loading' && <MaturitySkeleton />}
      {maturity.status === 'failed' && (
        <Panel title={t('ladder.title')}>
          <ErrorState
            title={t('header.failure')}
            error={maturity.error}
            onRetry={maturity.retry}
          />
        </Panel>
      )}
      {maturity.status === 'ready' && (
        <Standing
          key={maturity.value.model.id}
          entityRef={entityRef}
          maturity={maturity.value}
          deciding={deciding}
          onEvaluated={reloadAll}
        />
      )}
      {isKnown && <PipelinePanel entityRef={entityRef} />}
      <OutcomesPanel entityRef={entityRef} metrics={metrics} />
      {maturity.status === 'loading' && <PracticesSkeleton />}
      {value && (
        <PracticesPanel
          entityRef={entityRef}
          maturity={value}
          deciding={deciding}
        />
      )}
      {isKnown && (
        <>
          <CampaignsOfEntity
            entityRef={entityRef}
            model={model}
            maturity={value}
          />
          <AssessmentPanel
            entityRef={entityRef}
            model={model}
            practices={value?.practices}
            onAnswered={reload}
          />
          <Columns>
            <LevelPanel entityRef={entityRef} model={model} of={value?.model} />
            <ChangesPanel entityRef={entityRef} model={model} />
          </Columns>
        </>
      )}
    </>
  );
};
