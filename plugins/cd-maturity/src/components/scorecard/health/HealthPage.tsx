import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { isForbidden } from '../../../format/isForbidden';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Panel } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { DeadLettersPanel } from './DeadLettersPanel';
import { SourcesPanel } from './SourcesPanel';
import { UnboundPanel } from './UnboundPanel';

/** Whether the product hears what it should: for those who run it. */
export const HealthPage = () => {
  const t = useText();
  const api = useApi(cdMaturityOperationsApiRef);
  const load = useCallback(() => api.getSourceHealth(), [api]);
  const health = useResource(load);
  if (health.status === 'failed' && isForbidden(health.error)) {
    return (
      <ScorecardFrame>
        <Panel title={t('health.sources')}>
          <EmptyState
            title={t('common.platformOnly')}
            description={t('health.platform')}
          />
        </Panel>
      </ScorecardFrame>
    );
  }
  return (
    <ScorecardFrame>
      <SourcesPanel health={health} />
      <DeadLettersPanel />
      <UnboundPanel />
    </ScorecardFrame>
  );
};
