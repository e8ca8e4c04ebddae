import { useApi } from '@backstage/core-plugin-api';
import { MaturityModel } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { EmptyState, Loaded, Panel, SkeletonRows } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { ModelHead } from './ModelHead';
import { ModelPractices } from './ModelPractices';
import { VersionsPanel } from './VersionsPanel';
import { WhatIfPanel } from './WhatIfPanel';
import { useWhatIfDraft } from './useWhatIfDraft';

/** The models in force, what they ask, and what another threshold would change. */
export const ModelsPage = () => {
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const { view, changeFilter } = useScorecardView();
  const { model: wanted } = view.filter;
  const { draft, change } = useWhatIfDraft();
  const load = useCallback(async () => {
    const models = await api.getModels();
    const id = wanted ?? models[0]?.id;
    return { models, model: id ? await api.getModel(id) : undefined };
  }, [api, wanted]);
  const loaded = useResource(load);
  const body = (
    models: Array<{ id: string; title: string }>,
    model: MaturityModel,
  ) => (
    <>
      <ModelHead
        model={model}
        models={models}
        onChoose={id => {
          // Thresholds of one model mean nothing in another.
          change(() => ({ thresholds: [], off: [] }));
          changeFilter({ model: id });
        }}
      />
      <WhatIfPanel
        key={model.metadata.id}
        model={model}
        draft={draft}
        onChange={change}
      />
      <ModelPractices model={model} draft={draft} onChange={change} />
      <VersionsPanel model={model.metadata.id} />
    </>
  );
  return (
    <ScorecardFrame>
      {loaded.status === 'ready' && loaded.value.model ? (
        body(loaded.value.models, loaded.value.model)
      ) : (
        <Panel title={t('models.title')}>
          <Loaded
            resource={loaded}
            failure={t('models.failure')}
            skeleton={<SkeletonRows rows={8} height={40} />}
          >
            {() => <EmptyState title={t('models.none')} />}
          </Loaded>
        </Panel>
      )}
    </ScorecardFrame>
  );
};
