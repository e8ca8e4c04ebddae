import { WhyNot } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { refusals } from '../../translation/messages/refusals';
import { RefText } from './RefText';

/** Why the reader may not do something: in their language where it has words for it, else in those of the backend. */
export const WhyNotText = ({ whyNot, refusal }: WhyNot) => {
  const t = useText();
  if (whyNot === undefined) return <>{t('next.notAllowed')}</>;
  // A newer backend may have codes that are not known here.
  const text =
    refusal && refusal.code in refusals.refusal
      ? t(`refusal.${refusal.code}`, { ...refusal.params, sentence: whyNot })
      : whyNot;
  return <RefText text={text} />;
};
