import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Loaded, Skeleton } from '../../ui';
import { decisiveClause } from '../view';
import { DetailBox } from './DetailBox';
import { TrendChart } from './TrendChart';

const useStyles = makeStyles(theme => ({
  note: { ...text.small, ...mute(theme), margin: '8px 0 0' },
}));

type TrendProps = {
  entityRef: string;
  metric: string;
  threshold: PracticeDto['clauses'][0]['threshold'];
};

const Trend = ({ entityRef, metric, threshold }: TrendProps) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityApiRef);
  const load = useCallback(
    () => api.getMetrics(entityRef, { metric }),
    [api, entityRef, metric],
  );
  const metrics = useResource(load);
  return (
    <DetailBox title={t('practices.trend.title')}>
      <Loaded
        resource={metrics}
        failure={t('practices.trend.failure')}
        skeleton={<Skeleton height={144} />}
      >
        {items => {
          const found = items.find(({ id }) => id === metric);
          const trend = found?.trend ?? [];
          return found && trend.some(({ value }) => value !== null) ? (
            <>
              <TrendChart metric={found} trend={trend} threshold={threshold} />
              <p className={classes.note}>{t('practices.trend.note')}</p>
            </>
          ) : (
            <p className={classes.note}>{t('outcomes.noTrend')}</p>
          );
        }}
      </Loaded>
    </DetailBox>
  );
};

type Props = { entityRef: string; practice: PracticeDto };

/** The figure that decides about a practice over time; nothing where no figure does. */
export const TrendBlock = ({ entityRef, practice }: Props) => {
  const clause = decisiveClause(practice);
  if (clause?.type !== 'metric' || !clause.signal) return null;
  return (
    <Trend
      entityRef={entityRef}
      metric={clause.signal}
      threshold={clause.threshold}
    />
  );
};
