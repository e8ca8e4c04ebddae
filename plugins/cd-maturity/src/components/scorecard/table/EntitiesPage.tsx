import { useRef } from 'react';
import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { useSummary } from '../useSummary';
import { EntitiesPanel } from './EntitiesPanel';

/** Every component, with filters that the address keeps. */
export const EntitiesPage = () => {
  const navigation = useScorecardView();
  const { groupBy, filter } = navigation.view;
  const summary = useSummary(groupBy, filter.model);
  const list = useRef<HTMLDivElement>(null);
  return (
    <ScorecardFrame>
      <EntitiesPanel
        summary={summary.status === 'ready' ? summary.value : undefined}
        navigation={navigation}
        anchor={list}
      />
    </ScorecardFrame>
  );
};
