import { makeStyles } from '@material-ui/core';
import {
  OpenWork,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { Action, EmptyState, Inset } from '../../ui';
import { WorkEntry } from './WorkEntry';
import { WorkOrder, orderWork } from './orderWork';

/** What one looks over without scrolling for long; a model has up to 300 practices. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props = {
  items: readonly OpenWork[];
  order: WorkOrder;
  model?: ScorecardSummary['model'];
  filter: ScorecardFilter;
  chosen: readonly string[];
  onChoose(practices: readonly string[]): void;
  onShow(filter: ScorecardFilter): void;
};

/** The practices that stand open; the address says which one is unfolded. */
export const WorkList = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { items, order, chosen, onChoose } = props;
  const [open, setOpen] = useAddressValue('practice-open');
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => orderWork(items, order), [items, order]);
  if (items.length === 0) {
    return (
      <EmptyState title={t('work.noneTitle')} description={t('work.none')} />
    );
  }
  const most = Math.max(...items.map(item => item.open + item.unknown));
  // A link to a practice further down has to find it.
  const reach = sorted.findIndex(({ practiceId }) => practiceId === open) + 1;
  const shown = all ? sorted : sorted.slice(0, Math.max(SHOWN, reach));
  return (
    <Inset>
      <ul className={classes.list}>
        {shown.map(work => (
          <WorkEntry
            key={work.practiceId}
            work={work}
            model={props.model}
            filter={props.filter}
            most={most}
            open={open === work.practiceId}
            onToggle={() =>
              setOpen(open === work.practiceId ? undefined : work.practiceId)
            }
            chosen={chosen.includes(work.practiceId)}
            onChoose={() =>
              onChoose(
                chosen.includes(work.practiceId)
                  ? chosen.filter(id => id !== work.practiceId)
                  : [...chosen, work.practiceId],
              )
            }
            onShow={props.onShow}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Action variant="text" onClick={() => setAll(true)}>
          {t('common.showAll', { number: format.number(sorted.length) })}
        </Action>
      )}
    </Inset>
  );
};
