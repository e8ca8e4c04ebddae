import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { Loaded, Panel, SkeletonRows } from '../../ui';
import { ModelHead } from './ModelHead';
import { ModelPractices } from './ModelPractices';
import { VersionsPanel } from './VersionsPanel';
import { WhatIfPanel } from './WhatIfPanel';
import { useWhatIfDraft } from './useWhatIfDraft';

type Props = {
  id: string;
  models: ReadonlyArray<{ id: string; title: string }>;
  onChoose(id: string): void;
};

/** One model, and its versions, which are read at the same time. */
export const ModelOf = ({ id, models, onChoose }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const { draft, change } = useWhatIfDraft();
  const load = useCallback(() => api.getModel(id), [api, id]);
  const loaded = useResource(load);
  const model = loaded.status === 'ready' ? loaded.value : undefined;
  return (
    <>
      {model ? (
        <>
          <ModelHead
            model={model}
            models={models}
            onChoose={other => {
              // Thresholds of one model mean nothing in another.
              change(() => ({ thresholds: [], off: [] }));
              onChoose(other);
            }}
          />
          <WhatIfPanel
            key={model.metadata.id}
            model={model}
            draft={draft}
            onChange={change}
          />
          <ModelPractices model={model} draft={draft} onChange={change} />
        </>
      ) : (
        <Panel title={t('models.title')}>
          <Loaded
            resource={loaded}
            failure={t('models.failure')}
            skeleton={<SkeletonRows rows={8} height={40} />}
          >
            {() => null}
          </Loaded>
        </Panel>
      )}
      <VersionsPanel model={id} />
    </>
  );
};
