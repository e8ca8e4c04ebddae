import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Chip } from '../ui';
import { useDecisionWords } from './useDecisionWords';
import { Deciding } from './useDeciding';

type Props = { practiceId: string; deciding: Deciding };

/** The last word about a practice as a chip; an exemption weighs more than a decision. */
export const SaidChip = ({ practiceId, deciding }: Props) => {
  const t = useText();
  const format = useFormat();
  const words = useDecisionWords();
  const exemption = deciding.exemptions.of(practiceId);
  if (exemption) {
    const day = format.calendarDay(exemption.until);
    return exemption.state === 'approved' ? (
      <Chip>{t(`exemption.holds.${exemption.effect}`, { day })}</Chip>
    ) : (
      <Chip look="hollow">
        {t(`exemption.asked.${exemption.effect}`, { day })}
      </Chip>
    );
  }
  const decision = deciding.decisions.of(practiceId);
  if (!decision) return null;
  return (
    <Chip look={decision.state === 'open' ? 'outlined' : 'plain'}>
      {words(decision)}
    </Chip>
  );
};
