import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { Deciding } from '../../decision/useDeciding';
import { Action, Panel, TabList } from '../../ui';
import { byTab, firstTab, practiceTabs } from '../view';
import { PracticeTable } from './PracticeTable';

const useStyles = makeStyles(theme => ({
  foot: {
    ...text.list,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    gap: 16,
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `6px 12px 6px ${INSET}px`,
    minHeight: 44,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  none: { ...text.body, ...mute(theme), margin: 0, padding: INSET },
}));

/** As many as one looks over without scrolling. */
const FEW = 6;

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  deciding: Deciding;
};

/** Every practice of the model by its status. */
export const PracticesPanel = ({ entityRef, maturity, deciding }: Props) => {
  const classes = useStyles();
  const t = useText();
  const tabs = byTab(maturity.practices);
  const [tab, setTab] = useState(() => firstTab(tabs));
  const [showAll, setShowAll] = useState(false);
  const inTab = tabs[tab];
  const shown = showAll ? inTab : inTab.slice(0, FEW);
  return (
    <Panel
      title={t('practices.title')}
      sub={t('practices.sub', { count: maturity.practices.length })}
    >
      <TabList
        label={t('practices.tabs')}
        value={tab}
        onChange={next => {
          setTab(next);
          setShowAll(false);
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
          />
        )}
      </TabList>
      {inTab.length > FEW && (
        <div className={classes.foot}>
          <span>
            {t('practices.shown', {
              shown: String(shown.length),
              all: String(inTab.length),
            })}
          </span>
          <Action
            variant="text"
            aria-expanded={showAll}
            onClick={() => setShowAll(!showAll)}
          >
            {showAll
              ? t('common.showFewer')
              : t('common.showAll', { number: String(inTab.length) })}
          </Action>
        </div>
      )}
    </Panel>
  );
};
