import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../hooks/useText';
import { EmptyState, ErrorState, Page, Panel } from '../ui';
import { MaturityParts } from './MaturityParts';
import { MaturitySkeleton } from './MaturitySkeleton';
import { OutcomesPanel } from './outcomes/OutcomesPanel';
import { isAbsent } from './isAbsent';
import { useMaturity } from './useMaturity';

const MaturityOf = ({ entityRef }: { entityRef: string }) => {
  const t = useText();
  const [params] = useSearchParams();
  const { maturity, metrics } = useMaturity(
    entityRef,
    params.get('model') ?? undefined,
  );

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
  if (maturity.status === 'ready') {
    return (
      <MaturityParts
        entityRef={entityRef}
        maturity={maturity.value}
        metrics={metrics}
        onChanged={() => {
          maturity.reload();
          if (metrics.status === 'ready') metrics.reload();
        }}
      />
    );
  }
  return (
    <>
      {maturity.status === 'failed' ? (
        <Panel title={t('ladder.title')}>
          <ErrorState
            title={t('header.failure')}
            error={maturity.error}
            onRetry={maturity.retry}
          />
        </Panel>
      ) : (
        <MaturitySkeleton />
      )}
      <OutcomesPanel entityRef={entityRef} metrics={metrics} />
    </>
  );
};

/** The maturity tab of the entity around it. */
export const MaturityTab = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return (
    <Page>
      <MaturityOf key={entityRef} entityRef={entityRef} />
    </Page>
  );
};
