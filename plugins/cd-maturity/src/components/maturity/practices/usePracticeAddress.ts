import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../../../hooks/useAddress';
import { PracticeTab, firstTab, practiceTabs } from '../view';

const TAB = 'practices';
const OPEN = 'practice-open';

type Tabs = Record<PracticeTab, readonly PracticeDto[]>;

/**
 * The chosen tab and the open row, kept in the address. The row decides: a link to it finds it under another tab too
 * once its status has changed.
 */
export const usePracticeAddress = (tabs: Tabs) => {
  const { read, write } = useAddress();
  // What the person sees stays while results change.
  const [usual] = useState(() => firstTab(tabs));
  const asked = read(OPEN);
  const home = practiceTabs.find(id =>
    tabs[id].some(practice => practice.id === asked),
  );
  const tab =
    home ?? practiceTabs.find(choice => choice === read(TAB)) ?? usual;
  const open = home && asked;

  const row = useRef<HTMLTableRowElement>(null);
  const known = useRef<string>();
  useEffect(() => {
    // Whoever clicked sees the row; whoever followed a link is brought to it.
    if (open !== known.current) row.current?.scrollIntoView?.();
    known.current = open;
  }, [open]);

  return {
    tab,
    open,
    /** For the row that is open. */
    row,
    choose: (next: PracticeTab) => write({ [TAB]: next, [OPEN]: undefined }),
    toggle: (id: string) => {
      const next = id === open ? undefined : id;
      known.current = next;
      write({ [TAB]: tab, [OPEN]: next });
    },
  };
};

export type PracticeAddress = ReturnType<typeof usePracticeAddress>;
