import { useRef } from 'react';
import { ScorecardFrame } from '../ScorecardFrame';
import { useScorecardView } from '../filters/useScorecardView';
import { ScorecardBar } from '../scope/ScorecardBar';
import { useWholeSummary } from '../useSummary';
import { EntitiesPanel } from './EntitiesPanel';

/** Every component, with filters that the address keeps. */
export const EntitiesPage = () => {
  const navigation = useScorecardView();
  const { groupBy, filter } = navigation.view;
  const summary = useWholeSummary(groupBy, filter.model);
  const loaded = summary.status === 'ready' ? summary.value : undefined;
  const list = useRef<HTMLDivElement>(null);
  return (
    <ScorecardFrame>
      <ScorecardBar summary={loaded} navigation={navigation} />
      <EntitiesPanel summary={loaded} navigation={navigation} anchor={list} />
    </ScorecardFrame>
  );
};
