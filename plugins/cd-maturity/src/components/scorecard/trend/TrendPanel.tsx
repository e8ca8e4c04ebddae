import { useApi } from '@backstage/core-plugin-api';
import { useTheme } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { tones } from '../../../theme';
import {
  EmptyState,
  Inset,
  LegendKey,
  Loaded,
  Panel,
  SegmentedControl,
  Skeleton,
} from '../../ui';
import { HeatMapLegend } from '../heatmap/HeatMapLegend';
import { LevelsOverTime } from './LevelsOverTime';

const spans = ['6m', '3m', '1y'] as const;
const DAYS = { '3m': 91, '6m': 183, '1y': 365 } as const;
/** In the order in which people read them. */
const SHOWN = ['3m', '6m', '1y'] as const;

/** How the levels of the organisation moved. */
export const TrendPanel = ({ model }: { model: ScorecardSummary['model'] }) => {
  const { ink } = tones(useTheme());
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const [span, setSpan] = useAddressChoice('span', spans);
  const load = useCallback(
    () => api.getTrend({ model: model.id, days: DAYS[span] }),
    [api, model.id, span],
  );
  const trend = useResource(load);
  return (
    <Panel
      title={t('trend.title')}
      sub={t('trend.sub')}
      actions={
        <SegmentedControl
          label={t('trend.span')}
          value={span}
          onChange={setSpan}
          options={SHOWN.map(id => ({ id, label: t(`trend.spans.${id}`) }))}
        />
      }
    >
      <Loaded
        resource={trend}
        failure={t('trend.failure')}
        skeleton={<Skeleton height={264} />}
      >
        {days =>
          days.length < 2 ? (
            <EmptyState
              title={t('trend.noneTitle')}
              description={t('trend.none')}
            />
          ) : (
            <Inset>
              <LevelsOverTime days={days} model={model} />
              <HeatMapLegend model={model}>
                {days.some(({ reconstructed }) => reconstructed) && (
                  <LegendKey
                    swatch={{
                      border: `1.5px dashed ${ink}`,
                      background: 'transparent',
                    }}
                  >
                    {t('trend.computed')}
                  </LegendKey>
                )}
              </HeatMapLegend>
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
