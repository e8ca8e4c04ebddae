import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import {
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Chip } from '../../ui';
import { listFields } from '../filters/filterParams';
import { useFilterWords } from '../filters/useFilterWords';

const useStyles = makeStyles(theme => ({
  line: { ...text.list, display: 'flex', flexWrap: 'wrap', gap: 8 },
  help: { ...text.list, ...mute(theme), margin: 0, flexBasis: '100%' },
}));

type Props = {
  filter: ScorecardFilter;
  summary?: ScorecardSummary;
  /** The page's filters have no say in it. */
  fixed?: boolean;
};

/** Which components take part, as the filters of the page say. */
export const ScopeLine = ({ filter, summary, fixed }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const word = useFilterWords(summary);
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getScorecard(filter, { limit: 1 }),
    [api, filter],
  );
  const found = useResource(load);
  const total = found.status === 'ready' ? found.value.total : undefined;
  return (
    <div className={classes.line}>
      <span aria-live="polite">
        {total &&
          (total.more
            ? t('entities.foundMore', { number: format.number(total.count) })
            : t('campaigns.dialog.takePart', { count: total.count }))}
      </span>
      {listFields.flatMap(field =>
        (filter[field] ?? []).map(value => (
          <Chip key={`${field} ${value}`}>
            {t(`entities.field.${field}`)} {word(field, value)}
          </Chip>
        )),
      )}
      {!fixed && (
        <p className={classes.help}>{t('campaigns.dialog.scopeHelp')}</p>
      )}
    </div>
  );
};
