import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET } from '../../../theme';
import { Action } from '../../ui';
import { usePractices } from '../usePractices';
import { FilterChip } from './FilterChip';
import { FilterMenu } from './FilterMenu';
import { SearchField } from './SearchField';
import { isFiltered, listFields } from './filterParams';
import { useFilterWords } from './useFilterWords';
import { ScorecardNavigation } from './useScorecardView';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 8,
    padding: `0 ${INSET} 16px`,
  },
});

type Props = { summary?: ScorecardSummary; navigation: ScorecardNavigation };

/** What is filtered, in words, and a way to change it. */
export const FilterBar = ({ summary, navigation }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { view, changeFilter, toggle, showOnly } = navigation;
  const [wanted, setWanted] = useState(false);
  const practices = usePractices(
    view.filter.model,
    wanted || Boolean(view.filter.practice?.length),
  );
  const word = useFilterWords(
    summary,
    practices.status === 'ready' ? practices.value.practices : undefined,
  );
  return (
    <div
      role="group"
      aria-label={t('entities.filters')}
      className={classes.bar}
    >
      <SearchField
        label={t('entities.search')}
        value={view.filter.q ?? ''}
        onChange={q => changeFilter({ q }, true)}
      />
      {listFields.flatMap(field =>
        (view.filter[field] ?? []).map(value => (
          <FilterChip
            key={`${field} ${value}`}
            field={t(`entities.field.${field}`)}
            value={word(field, value)}
            onRemove={() => toggle(field, value)}
          />
        )),
      )}
      <FilterMenu
        summary={summary}
        filter={view.filter}
        practices={practices}
        onWantPractices={() => setWanted(true)}
        onToggle={toggle}
      />
      {isFiltered(view.filter) && (
        <Action variant="text" onClick={() => showOnly({})}>
          {t('entities.clear')}
        </Action>
      )}
    </div>
  );
};
