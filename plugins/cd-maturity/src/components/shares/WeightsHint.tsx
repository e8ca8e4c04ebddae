import { CriticalityDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { HintButton } from '../ui';

/** Says that critical components count for more, and for how many; nothing where all count alike. */
export const WeightsHint = ({
  criticality,
}: {
  criticality?: CriticalityDto;
}) => {
  const t = useText();
  const format = useFormat();
  if (!criticality) return null;
  const { annotation, weights } = criticality;
  const all = Object.entries(weights)
    .sort(([, a], [, b]) => b - a)
    .map(([value, weight]) =>
      t('weights.one', { value, weight: format.number(weight) }),
    );
  return (
    <>
      {t('weights.label')}{' '}
      <HintButton
        label={t('weights.how')}
        text={t('weights.why', { annotation, weights: format.list(all) })}
      />
    </>
  );
};
