import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@material-ui/core';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useFormat } from '../../../hooks/useFormat';
import { useResource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { Loaded, Skeleton } from '../../ui';
import { useTeamTableStyles } from '../useTeamTableStyles';
import { gateFilter } from '../gates/gateFilter';
import { useGroupTitle } from '../heatmap/useGroupTitle';
import { useAnswerWords } from './useAnswerWords';

type Props = {
  practiceId: string;
  filter: ScorecardFilter;
  onShow(filter: ScorecardFilter): void;
};

/** On whose components a practice stands open; a team leads to them. */
export const OwnersOf = ({ practiceId, filter, onShow }: Props) => {
  const classes = useTeamTableStyles();
  const t = useText();
  const format = useFormat();
  const answers = useAnswerWords();
  const title = useGroupTitle();
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(
    () => api.getOpenWorkByOwner(practiceId, filter),
    [api, practiceId, filter],
  );
  return (
    <Loaded
      resource={useResource(load)}
      failure={t('work.ownersFailure')}
      skeleton={<Skeleton height={64} />}
    >
      {owners => (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('work.team')}</th>
              <th scope="col">{t('work.open')}</th>
              <th scope="col">{t('work.unknown')}</th>
              <th scope="col">{t('work.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {owners.map(owner => (
              <tr key={owner.owner}>
                <th scope="row" className={classes.name}>
                  <Link
                    component="button"
                    type="button"
                    variant="inherit"
                    onClick={() =>
                      onShow({
                        ...filter,
                        ...gateFilter(practiceId),
                        owner: [owner.owner],
                      })
                    }
                  >
                    {title('owner', { key: owner.owner, title: owner.title })}
                  </Link>
                </th>
                <td>{format.number(owner.open)}</td>
                <td className={classes.mute}>{format.number(owner.unknown)}</td>
                <td className={classes.mute}>
                  {answers(owner.decisions).join(', ') || t('work.noAnswer')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  );
};
