import { useApi } from '@backstage/core-plugin-api';
import { Checkbox, FormControlLabel, makeStyles } from '@material-ui/core';
import {
  CampaignDto,
  CampaignProgress,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../../api/cdMaturityPeopleApiRef';
import { entityName } from '../../../format/entityName';
import { useSubmit } from '../../../hooks/useSubmit';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { GoalFields } from '../../goals/GoalFields';
import { draftOf, goalOf } from '../../goals/goalDraft';
import { FormDialog } from '../../ui';
import { ModelPractices } from '../usePractices';

const useStyles = makeStyles({
  teams: { border: 0, margin: 0, padding: 0 },
  legend: { ...text.strong, padding: 0 },
  team: text.body,
});

type Props = {
  campaign: CampaignDto;
  teams: CampaignProgress['teams'];
  model: ModelPractices['model'];
  onCancel(): void;
  onDone(): void;
};

/** Keeps what a campaign reached as a goal of the teams that took part. */
export const PromoteDialog = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const { campaign, model } = props;
  const offered = props.teams.flatMap(({ owner }) => owner ?? []);
  const [refs, setRefs] = useState<readonly string[]>(offered);
  const level =
    'level' in campaign.target ? campaign.target.level : model.levels[0].id;
  const [draft, setDraft] = useState(() => draftOf(undefined, level));
  const { busy, error, submit } = useSubmit(props.onDone);
  const goal = goalOf(draft);
  return (
    <FormDialog
      title={t('campaigns.promoteDialog.title', { campaign: campaign.title })}
      about={t('campaigns.promoteDialog.about')}
      confirm={t('campaigns.promote')}
      complete={goal !== undefined && refs.length > 0}
      busy={busy}
      error={error}
      onCancel={props.onCancel}
      onSubmit={() =>
        goal &&
        submit(() =>
          api.promoteCampaign(campaign.id, { refs: [...refs], goal }),
        )
      }
    >
      <fieldset className={classes.teams}>
        <legend className={classes.legend}>
          {t('campaigns.promoteDialog.teams')}
        </legend>
        {offered.map(ref => (
          <FormControlLabel
            key={ref}
            label={entityName(ref)}
            classes={{ label: classes.team }}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={refs.includes(ref)}
                onChange={(_, on) =>
                  setRefs(on ? [...refs, ref] : refs.filter(it => it !== ref))
                }
              />
            }
          />
        ))}
      </fieldset>
      <GoalFields
        draft={draft}
        levels={model.levels}
        dimensions={model.dimensions}
        onChange={setDraft}
      />
    </FormDialog>
  );
};
