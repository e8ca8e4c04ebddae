import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Inset, Loaded, Panel, SkeletonRows } from '../../ui';
import { CorrectButton } from '../../corrections/CorrectButton';
import { PipelineStrip } from './PipelineStrip';
import { WaitingShare } from './WaitingShare';

/** The way from a commit to production, and how much of it is waiting for people. */
export const PipelinePanel = ({ entityRef }: { entityRef: string }) => {
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(() => api.getPipeline(entityRef), [api, entityRef]);
  const pipeline = useResource(load);
  const reload = useReload(pipeline);
  useOnRevision(reload);
  const shown = pipeline.status === 'ready' ? pipeline.value : undefined;
  return (
    <Panel
      title={t('pipeline.title')}
      sub={shown && t('pipeline.sub', { window: t('outcomes.window.90d') })}
      actions={
        <CorrectButton
          what="recognition"
          entityRef={entityRef}
          onCorrected={reload}
        />
      }
    >
      <Loaded
        resource={pipeline}
        failure={t('pipeline.failure')}
        skeleton={<SkeletonRows rows={1} height={96} />}
      >
        {value =>
          value.phases.every(({ attempts }) => attempts === 0) ? (
            <EmptyState
              title={t('pipeline.noneTitle')}
              description={t('pipeline.none')}
            />
          ) : (
            <Inset>
              <PipelineStrip pipeline={value} />
              <WaitingShare pipeline={value} />
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
