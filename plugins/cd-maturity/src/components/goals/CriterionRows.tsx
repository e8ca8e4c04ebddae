import { useText } from '../../hooks/useText';
import { SelectInput, TextInput } from '../ui';
import { RowGroup } from './RowGroup';
import { GoalDraft, emptyCriterion, metricOf, withAt } from './goalDraft';
import { goalMetrics } from './goalMetrics';

type Criteria = GoalDraft['criteria'];

const directions = ['at-least', 'at-most'] as const;

type Props = { criteria: Criteria; onChange(criteria: Criteria): void };

/** Figures that show that a goal pays off. */
export const CriterionRows = ({ criteria, onChange }: Props) => {
  const t = useText();
  const offered = goalMetrics.map(({ id, key }) => ({
    id: id as string,
    label: t(`goals.metrics.${key}`),
  }));
  // One that was set elsewhere keeps its id for a name.
  const optionsFor = (metric: string) =>
    metricOf(metric) ? offered : [...offered, { id: metric, label: metric }];
  return (
    <RowGroup
      title={t('goals.criteria')}
      addLabel={t('goals.addCriterion')}
      removeLabel={t('goals.removeCriterion')}
      onAdd={() => onChange([...criteria, emptyCriterion()])}
      onRemove={at => onChange(criteria.filter((_, index) => index !== at))}
      rows={criteria.map((criterion, at) => (
        <>
          <SelectInput
            label={t('goals.metric')}
            value={criterion.metric}
            options={optionsFor(criterion.metric)}
            onChange={metric =>
              onChange(
                withAt(criteria, at, {
                  metric,
                  direction: metricOf(metric)?.direction ?? criterion.direction,
                }),
              )
            }
          />
          <SelectInput
            label={t('goals.direction')}
            value={criterion.direction}
            options={directions.map(id => ({
              id,
              label: t(`goals.directions.${id}`),
            }))}
            onChange={direction =>
              onChange(withAt(criteria, at, { direction }))
            }
          />
          <TextInput
            required
            type="number"
            label={t('goals.value')}
            help={t(
              `goals.units.${metricOf(criterion.metric)?.unit ?? 'none'}`,
            )}
            value={criterion.value}
            onChange={value => onChange(withAt(criteria, at, { value }))}
          />
        </>
      ))}
    />
  );
};
