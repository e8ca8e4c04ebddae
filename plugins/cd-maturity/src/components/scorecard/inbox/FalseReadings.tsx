import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { wholePercent } from '../../../format/percent';
import { useFormat } from '../../../hooks/useFormat';
import { useOnRevision } from '../../../hooks/useOnRevision';
import { useReload } from '../../../hooks/useReload';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Inset } from '../../ui';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  heading: { ...text.smallStrong, ...mute(theme), margin: '0 0 4px' },
  list: { ...text.list, listStyle: 'none', margin: 0, padding: 0 },
  mute: mute(theme),
}));

/** Which practices were read wrongly most often: where the product, not a team, has to improve. */
export const FalseReadings = () => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const api = useApi(cdMaturityPeopleApiRef);
  const load = useCallback(() => api.getFalseReadings(), [api]);
  const readings = useResource(load);
  useOnRevision(useReload(readings));
  if (readings.status !== 'ready') return null;
  const wrong = readings.value
    .filter(({ corrected }) => corrected > 0)
    .sort((a, b) => b.rate - a.rate)
    .slice(0, SHOWN);
  return wrong.length === 0 ? null : (
    <Inset>
      <h3 className={classes.heading}>{t('disputes.wrong')}</h3>
      <ul className={classes.list}>
        {wrong.map(({ practiceId, title, corrected, judged, rate }) => (
          <li key={practiceId}>
            {title}{' '}
            <span className={classes.mute}>
              {t('disputes.rate', {
                corrected: format.number(corrected),
                judged: format.number(judged),
                percent: format.percent(wholePercent(rate)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Inset>
  );
};
