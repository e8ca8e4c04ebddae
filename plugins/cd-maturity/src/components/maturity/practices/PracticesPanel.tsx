import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { Deciding } from '../../decision/useDeciding';
import { ListFoot, Panel, TabList } from '../../ui';
import { PracticeTab, byTab, practiceTabs } from '../view';
import { PracticeTable } from './PracticeTable';
import { usePracticeAddress } from './usePracticeAddress';

const useStyles = makeStyles(theme => ({
  none: { ...text.body, ...mute(theme), margin: 0, padding: INSET },
}));

/** As many as one looks over without scrolling. */
const FEW = 6;

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  deciding: Deciding;
};

/** Every practice of the model by its status; the address says which tab and which row. */
export const PracticesPanel = ({ entityRef, maturity, deciding }: Props) => {
  const classes = useStyles();
  const t = useText();
  const tabs = byTab(maturity.practices);
  const address = usePracticeAddress(tabs);
  const { tab, open } = address;
  const [allOf, setAllOf] = useState<PracticeTab>();
  const showAll = allOf === tab;
  const inTab = tabs[tab];
  // A link to a practice further down has to find it.
  const reach = inTab.findIndex(({ id }) => id === open) + 1;
  const shown = showAll ? inTab : inTab.slice(0, Math.max(FEW, reach));
  return (
    <Panel
      title={t('practices.title')}
      sub={t('practices.sub', { count: maturity.practices.length })}
    >
      <TabList
        label={t('practices.tabs')}
        value={tab}
        onChange={next => {
          address.choose(next);
          setAllOf(undefined);
        }}
        tabs={practiceTabs.map(id => ({
          id,
          label: t(`practices.tab.${id}`),
          count: tabs[id].length,
        }))}
      >
        {inTab.length === 0 ? (
          <p className={classes.none}>{t(`practices.none.${tab}`)}</p>
        ) : (
          <PracticeTable
            key={tab}
            entityRef={entityRef}
            maturity={maturity}
            practices={shown}
            deciding={deciding}
            address={address}
          />
        )}
      </TabList>
      <ListFoot
        shown={shown.length}
        all={inTab.length}
        expanded={showAll}
        label={t('practices.shown', {
          shown: String(shown.length),
          all: String(inTab.length),
        })}
        onToggle={() => setAllOf(showAll ? undefined : tab)}
      />
    </Panel>
  );
};
