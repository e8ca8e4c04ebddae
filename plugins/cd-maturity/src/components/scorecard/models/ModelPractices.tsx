import { makeStyles } from '@material-ui/core';
import { MaturityModel } from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useText } from '../../../hooks/useText';
import { INSET } from '../../../theme';
import { shortTitle } from '../../model/levels';
import { EmptyState, Inset, Panel, TabList } from '../../ui';
import { SearchField } from '../filters/SearchField';
import { ModelPractice } from './ModelPractice';
import { WhatIfDraft } from './whatIfDraft';

const useStyles = makeStyles({
  find: {
    padding: `0 ${INSET} 8px`,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props = {
  model: MaturityModel;
  draft: WhatIfDraft;
  onChange(next: (before: WhatIfDraft) => WhatIfDraft): void;
};

/** What a model asks for, dimension by dimension, with the thresholds of its evidence. */
export const ModelPractices = ({ model, draft, onChange }: Props) => {
  const classes = useStyles();
  const t = useText();
  const choices = useMemo<[string, ...string[]]>(() => {
    const [first, ...others] = model.dimensions.map(({ id }) => id);
    return [first, ...others];
  }, [model]);
  const [dimension, setDimension] = useAddressChoice('dim', choices);
  const [open, setOpen] = useAddressValue('practice-open');
  const [part = '', setPart] = useAddressValue('find');
  const wanted = part.trim().toLowerCase();
  const found = model.practices.filter(
    ({ id, title }) =>
      title.toLowerCase().includes(wanted) || id.includes(wanted),
  );
  const shown = found.filter(practice => practice.dimension === dimension);
  return (
    <Panel title={t('models.practices')} sub={t('models.practicesSub')}>
      <div className={classes.find}>
        <SearchField
          label={t('campaigns.dialog.find')}
          value={part}
          onChange={next => setPart(next || undefined)}
        />
      </div>
      <TabList
        label={t('models.dimensions')}
        value={dimension}
        onChange={setDimension}
        tabs={model.dimensions.map(({ id, title }) => ({
          id,
          label: shortTitle(title),
          count: found.filter(practice => practice.dimension === id).length,
        }))}
      >
        {shown.length === 0 ? (
          <EmptyState title={t('models.noPractice')} />
        ) : (
          <Inset>
            <ul className={classes.list}>
              {shown.map(practice => (
                <ModelPractice
                  key={practice.id}
                  practice={practice}
                  model={model}
                  draft={draft}
                  open={open === practice.id}
                  onToggle={() =>
                    setOpen(open === practice.id ? undefined : practice.id)
                  }
                  onChange={onChange}
                />
              ))}
            </ul>
          </Inset>
        )}
      </TabList>
    </Panel>
  );
};
