import {
  Aggregate,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { useText } from '../../hooks/useText';
import { HeatMap } from '../scorecard/heatmap/HeatMap';
import { familyOf } from '../scorecard/heatmap/familyOf';
import { Panel } from '../ui';
import { GroupKind, childGroupBy } from './groupScope';

type Props = {
  aggregate: Aggregate;
  kind: GroupKind;
  onShow(filter: ScorecardFilter): void;
};

/** The groups below a group, or the domains and systems of a domain, against dimensions. */
export const GroupMembers = ({ aggregate, kind, onShow }: Props) => {
  const t = useText();
  const { model, children } = aggregate;
  // Those below stand alone here: what they belong to is this page.
  const rows = useMemo(
    () => children.map(row => ({ ...row, parent: undefined })),
    [children],
  );
  const groupBy = childGroupBy(kind);
  const families = new Set(rows.map(({ key }) => familyOf(key, groupBy)));
  const title = families.has(groupBy) ? groupBy : 'system';
  return (
    <Panel title={t(`heat.${title}`)} sub={t('heat.sub')}>
      <HeatMap summary={{ model, rows }} groupBy={groupBy} onShow={onShow} />
    </Panel>
  );
};
