import { useApi } from '@backstage/core-plugin-api';
import { GoalDto, ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../api/cdMaturityPeopleApiRef';
import { useSubmit } from '../../hooks/useSubmit';
import { useText } from '../../hooks/useText';
import { FormDialog } from '../ui';
import { GoalFields } from './GoalFields';
import { draftOf, goalOf } from './goalDraft';

type Props = {
  entityRef: string;
  /** The one that holds now. */
  goal?: GoalDto;
  model: Pick<ScorecardSummary['model'], 'id' | 'levels' | 'dimensions'>;
  onCancel(): void;
  onDone(): void;
};

/** Sets what an entity, a system or a group aims for. */
export const GoalDialog = (props: Props) => {
  const t = useText();
  const api = useApi(cdMaturityPeopleApiRef);
  const { entityRef, goal, model } = props;
  const usual = goal?.targets[0]?.level ?? model.levels[0].id;
  const [draft, setDraft] = useState(() => draftOf(goal, usual));
  const { busy, error, submit } = useSubmit(props.onDone);
  const typed = goalOf(draft);
  return (
    <FormDialog
      title={t('goals.dialogTitle')}
      about={t('goals.dialogAbout')}
      confirm={t('goals.save')}
      complete={typed !== undefined}
      busy={busy}
      error={error}
      onCancel={props.onCancel}
      onSubmit={() =>
        typed &&
        submit(() =>
          api.setGoal(
            entityRef,
            { ...typed, version: goal?.version },
            { model: model.id },
          ),
        )
      }
    >
      <GoalFields
        draft={draft}
        levels={model.levels}
        dimensions={model.dimensions}
        onChange={setDraft}
      />
    </FormDialog>
  );
};
