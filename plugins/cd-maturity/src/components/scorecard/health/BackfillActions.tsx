import { useApi } from '@backstage/core-plugin-api';
import { SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { useText } from '../../../hooks/useText';
import { Action } from '../../ui';
import { useAct } from '../../../hooks/useAct';
import { useEntryStyles } from '../useEntryStyles';

/** Half a year: enough for every window of the delivery metrics. */
const DAYS = 180;

type Props = { source: SourceHealth['items'][number]; onChanged(): void };

/** Reads the past of all scopes of a source again, or stops doing so. */
export const BackfillActions = ({ source, onChanged }: Props) => {
  const classes = useEntryStyles();
  const t = useText();
  const api = useApi(cdMaturityOperationsApiRef);
  const { busy, act } = useAct(t('health.actFailed'), onChanged);
  const runs = (source.backfill?.remaining ?? 0) > 0;
  return (
    <div className={classes.actions}>
      {runs ? (
        <Action
          disabled={busy}
          onClick={() => act(() => api.stopBackfill(source.source))}
        >
          {t('health.stopBackfill')}
        </Action>
      ) : (
        <Action
          disabled={busy}
          onClick={() =>
            act(() => api.startBackfill(source.source, { days: DAYS }))
          }
        >
          {t('health.startBackfill', { days: String(DAYS) })}
        </Action>
      )}
    </div>
  );
};
