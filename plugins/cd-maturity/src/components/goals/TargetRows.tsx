import { useText } from '../../hooks/useText';
import { SelectInput, TextInput } from '../ui';
import { RowGroup } from './RowGroup';
import { GoalDraft, OVERALL, emptyTarget, withAt } from './goalDraft';

type Choice = { id: string; title: string };
type Targets = GoalDraft['targets'];

type Props = {
  targets: Targets;
  levels: readonly Choice[];
  dimensions: readonly Choice[];
  onChange(targets: Targets): void;
};

/** Which level is to be reached by which day, overall or in a dimension. */
export const TargetRows = ({
  targets,
  levels,
  dimensions,
  onChange,
}: Props) => {
  const t = useText();
  const levelOptions = levels.map(({ id, title }) => ({ id, label: title }));
  const dimensionOptions = [
    { id: OVERALL, label: t('heat.overall') },
    ...dimensions.map(({ id, title }) => ({ id, label: title })),
  ];
  return (
    <RowGroup
      title={t('goals.targets')}
      addLabel={t('goals.addTarget')}
      removeLabel={t('goals.removeTarget')}
      onAdd={() => onChange([...targets, emptyTarget(levels[0].id)])}
      onRemove={at => onChange(targets.filter((_, index) => index !== at))}
      rows={targets.map((target, at) => (
        <>
          <SelectInput
            label={t('goals.dimension')}
            value={target.dimension}
            options={dimensionOptions}
            onChange={dimension => onChange(withAt(targets, at, { dimension }))}
          />
          <SelectInput
            label={t('goals.level')}
            value={target.level}
            options={levelOptions}
            onChange={level => onChange(withAt(targets, at, { level }))}
          />
          <TextInput
            required
            type="date"
            label={t('goals.date')}
            value={target.date}
            onChange={date => onChange(withAt(targets, at, { date }))}
          />
        </>
      ))}
    />
  );
};
