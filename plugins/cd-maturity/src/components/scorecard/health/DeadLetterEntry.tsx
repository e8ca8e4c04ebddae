import { useApi } from '@backstage/core-plugin-api';
import { DeliverySummary } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityOperationsApiRef } from '../../../api/cdMaturityOperationsApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { Action } from '../../ui';
import { useAct } from '../../../hooks/useAct';
import { useEntryStyles } from '../useEntryStyles';

/** Characters of a payload; the whole of a large one is for the HTTP API. */
const SHOWN = 20_000;

type Props = { delivery: DeliverySummary; onReplayed(): void };

/** What came in, which field was wrong and why; the payload on demand. */
export const DeadLetterEntry = ({ delivery, onReplayed }: Props) => {
  const classes = useEntryStyles();
  const t = useText();
  const format = useFormat();
  const api = useApi(cdMaturityOperationsApiRef);
  const [payload, setPayload] = useState<string>();
  const show = useAct(t('health.actFailed'), () => {});
  const replay = useAct(t('health.actFailed'), onReplayed);
  return (
    <li className={classes.entry}>
      <div>
        <h3 className={classes.name}>
          {delivery.source} · {delivery.event}
        </h3>
        <p className={classes.facts}>
          {[delivery.field, delivery.reason].filter(Boolean).join(': ')}
        </p>
        <p className={classes.facts}>
          {format.dayAndTime(delivery.receivedAt)}
        </p>
      </div>
      <div className={classes.actions}>
        <Action
          disabled={show.busy}
          aria-expanded={payload !== undefined}
          onClick={() =>
            payload === undefined
              ? show.act(async () =>
                  setPayload((await api.getDelivery(delivery.id)).payload),
                )
              : setPayload(undefined)
          }
        >
          {payload === undefined ? t('health.show') : t('health.hide')}
        </Action>
        <Action
          disabled={replay.busy}
          onClick={() => replay.act(() => api.replayDelivery(delivery.id))}
        >
          {t('health.replay')}
        </Action>
      </div>
      {payload !== undefined && (
        <pre className={classes.payload}>{payload.slice(0, SHOWN)}</pre>
      )}
    </li>
  );
};
