import {
  CampaignDto,
  CampaignProgress,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { EntityName, SegmentBar } from '../../ui';
import { useTeamTableStyles } from '../useTeamTableStyles';

type Props = {
  campaign: Pick<CampaignDto, 'title'>;
  teams: CampaignProgress['teams'];
};

/** How many of each team's components are there; those with most left first. */
export const CampaignTeams = ({ campaign, teams }: Props) => {
  const classes = useTeamTableStyles();
  const t = useText();
  const format = useFormat();
  const left = ({ total, reached }: (typeof teams)[number]) => total - reached;
  return (
    <table className={classes.table} aria-label={campaign.title}>
      <thead>
        <tr>
          <th scope="col">{t('work.team')}</th>
          <th scope="col">{t('campaigns.reached')}</th>
          <th scope="col" aria-hidden />
        </tr>
      </thead>
      <tbody>
        {[...teams]
          .sort((a, b) => left(b) - left(a))
          .map(team => {
            const words = t('campaigns.of', {
              reached: format.number(team.reached),
              total: format.number(team.total),
            });
            return (
              <tr key={team.owner ?? ''}>
                <th scope="row" className={classes.name}>
                  {team.owner ? (
                    <EntityName entityRef={team.owner} />
                  ) : (
                    t('heat.without.owner')
                  )}
                </th>
                <td>{words}</td>
                <td className={classes.bar} aria-hidden>
                  <SegmentBar
                    height={6}
                    label={words}
                    segments={[
                      {
                        kind: 'progress',
                        share: team.total ? team.reached / team.total : 0,
                      },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
};
