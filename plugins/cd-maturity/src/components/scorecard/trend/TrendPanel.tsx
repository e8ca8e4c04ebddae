import { useTheme } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
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
import { LevelLegend } from '../heatmap/LevelLegend';
import { LevelsOverTime } from './LevelsOverTime';
import { Trend, TrendSpan } from './useTrend';

/** In the order in which people read them. */
const SHOWN: readonly TrendSpan[] = ['3m', '6m', '1y'];

type Props = Trend & { model: ScorecardSummary['model'] };

/** How the levels of the organisation moved. */
export const TrendPanel = ({ model, trend, span, setSpan }: Props) => {
  const { ink } = tones(useTheme());
  const t = useText();
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
              <LevelLegend model={model}>
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
              </LevelLegend>
            </Inset>
          )
        }
      </Loaded>
    </Panel>
  );
};
