import { useApi } from '@backstage/core-plugin-api';
import { Aggregate } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../api/cdMaturityPeopleApiRef';
import { useAct } from '../../hooks/useAct';
import { useResource } from '../../hooks/useResource';
import { useText } from '../../hooks/useText';
import { GoalDialog } from '../goals/GoalDialog';
import { GoalProgress } from '../goals/GoalProgress';
import { Action, Loaded, Panel, SkeletonRows } from '../ui';

type Props = { entityRef: string; model: Aggregate['model'] };

/** What a group aims for, how far it is, and a way to set it. */
export const GoalPanel = ({ entityRef, model }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const [asked, setAsked] = useState(false);
  const load = useCallback(
    () => api.getGoal(entityRef, { model: model.id }),
    [api, entityRef, model.id],
  );
  const goal = useResource(load);
  const value = goal.status === 'ready' ? goal.value : undefined;
  const reload = () => {
    setAsked(false);
    if (goal.status === 'ready') goal.reload();
  };
  const { busy, act } = useAct(t('goals.failed'), reload);
  const isOwn = value?.setOn === entityRef;
  return (
    <Panel
      title={t('goals.title')}
      actions={
        value && (
          <>
            <Action onClick={() => setAsked(true)}>
              {isOwn ? t('goals.change') : t('goals.set')}
            </Action>
            {isOwn && (
              <Action
                disabled={busy}
                onClick={() =>
                  act(() => api.clearGoal(entityRef, { model: model.id }))
                }
              >
                {t('goals.clear')}
              </Action>
            )}
          </>
        )
      }
    >
      <Loaded
        resource={goal}
        failure={t('goals.failure')}
        skeleton={<SkeletonRows rows={3} />}
      >
        {loaded => <GoalProgress goal={loaded} model={model} />}
      </Loaded>
      {asked && (
        <GoalDialog
          entityRef={entityRef}
          goal={value}
          model={model}
          onCancel={() => setAsked(false)}
          onDone={reload}
        />
      )}
    </Panel>
  );
};
