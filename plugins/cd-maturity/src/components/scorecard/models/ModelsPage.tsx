import { useText } from '../../../hooks/useText';
import { EmptyState, Loaded, Panel, SkeletonRows } from '../../ui';
import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { useModels } from '../useModels';
import { ModelOf } from './ModelOf';

/** The models in force, what they ask, and what another threshold would change. */
export const ModelsPage = () => {
  const t = useText();
  const { view, changeFilter } = useScorecardView();
  const list = useModels();
  const models = list.status === 'ready' ? list.value : [];
  // One that the address names does not wait for the list.
  const id = view.filter.model ?? models[0]?.id;
  return (
    <ScorecardFrame>
      {id ? (
        <ModelOf
          id={id}
          models={models}
          onChoose={model => changeFilter({ model })}
        />
      ) : (
        <Panel title={t('models.title')}>
          <Loaded
            resource={list}
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
