import { useText } from '../../hooks/useText';
import { TextInput } from '../ui';
import { CriterionRows } from './CriterionRows';
import { TargetRows } from './TargetRows';
import { GoalDraft } from './goalDraft';

const NOTE_MAX = 2000;

type Choice = { id: string; title: string };

type Props = {
  draft: GoalDraft;
  levels: readonly Choice[];
  dimensions: readonly Choice[];
  onChange(draft: GoalDraft): void;
};

/** Levels to reach by a day, and the figures that show it. */
export const GoalFields = ({ draft, levels, dimensions, onChange }: Props) => {
  const t = useText();
  return (
    <>
      <TargetRows
        targets={draft.targets}
        levels={levels}
        dimensions={dimensions}
        onChange={targets => onChange({ ...draft, targets })}
      />
      <CriterionRows
        criteria={draft.criteria}
        onChange={criteria => onChange({ ...draft, criteria })}
      />
      <TextInput
        rows={2}
        label={t('goals.note')}
        maxLength={NOTE_MAX}
        value={draft.note}
        onChange={note => onChange({ ...draft, note })}
      />
    </>
  );
};
