import { useApi } from '@backstage/core-plugin-api';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo, useRef } from 'react';
import { cdMaturityOrgApiRef } from '../../api/cdMaturityOrgApiRef';
import { useResource } from '../../hooks/useResource';
import { useText } from '../../hooks/useText';
import { AssessmentPanel } from '../assessment/AssessmentPanel';
import { isAbsent } from '../maturity/isAbsent';
import { useScorecardView } from '../scorecard/filters/useScorecardView';
import { OpenGatesPanel } from '../scorecard/gates/OpenGatesPanel';
import { ScorecardSkeleton } from '../scorecard/overview/ScorecardSkeleton';
import { EntitiesPanel } from '../scorecard/table/EntitiesPanel';
import { useWholeSummary } from '../scorecard/useSummary';
import { Columns, EmptyState, Loaded, Panel } from '../ui';
import { GoalPanel } from './GoalPanel';
import { GroupDimensions } from './GroupDimensions';
import { GroupMembers } from './GroupMembers';
import { GroupTiles } from './GroupTiles';
import { GroupKind, membersOf } from './groupScope';

type Props = { entityRef: string; kind: GroupKind };

/** How a group, system or domain stands: its spread, what is below it, open gates, its goal and its components. */
export const GroupMaturity = ({ entityRef, kind }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const view = useScorecardView();
  const { model } = view.view.filter;
  const load = useCallback(
    () => api.getAggregate(entityRef, { model }),
    [api, entityRef, model],
  );
  const aggregate = useResource(load);
  // The values to filter by; the numbers of this page come from the aggregate.
  const summary = useWholeSummary('owner', model);
  const within = useMemo(() => membersOf(kind, entityRef), [kind, entityRef]);
  const list = useRef<HTMLDivElement>(null);
  const navigation = useMemo(
    () => ({
      ...view,
      showOnly: (filter: ScorecardFilter) => {
        view.showOnly(filter);
        list.current?.focus({ preventScroll: true });
        list.current?.scrollIntoView?.({ block: 'start' });
      },
    }),
    [view],
  );
  if (aggregate.status === 'failed' && isAbsent(aggregate.error)) {
    return (
      <Panel title={t('group.absentTitle')}>
        <EmptyState title={t('group.absent')} />
      </Panel>
    );
  }
  return (
    <>
      <Loaded
        resource={aggregate}
        failure={t('group.failure')}
        skeleton={<ScorecardSkeleton />}
      >
        {value => (
          <>
            <GroupTiles aggregate={value} navigation={navigation} />
            <Columns>
              <GroupDimensions aggregate={value} />
              {kind !== 'domain' && (
                <GoalPanel entityRef={entityRef} model={value.model} />
              )}
            </Columns>
            {value.children.length > 0 && (
              <GroupMembers
                aggregate={value}
                kind={kind}
                onShow={navigation.showOnly}
              />
            )}
            <OpenGatesPanel
              summary={{
                model: value.model,
                openGates: value.openGates,
                totals: {
                  eligible: value.total.eligible,
                  rated: value.total.rated,
                },
              }}
              navigation={navigation}
            />
            {kind === 'group' && (
              <AssessmentPanel entityRef={entityRef} model={value.model.id} />
            )}
          </>
        )}
      </Loaded>
      <EntitiesPanel
        summary={summary.status === 'ready' ? summary.value : undefined}
        navigation={navigation}
        within={within}
        anchor={list}
      />
    </>
  );
};
