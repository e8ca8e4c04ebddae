import { useText } from '../../hooks/useText';

/** Options of the scales that every model has. */
const known = [
  'yes',
  'partly',
  'no',
  'dont-know',
  'not-applicable',
  'strongly-disagree',
  'disagree',
  'neither',
  'agree',
  'strongly-agree',
  'none',
  'some',
  'most',
  'all',
  'never',
  'yearly',
  'quarterly',
  'monthly',
  'weekly-or-more',
] as const;

/** An option in words; those of a model's own scales speak for themselves. */
export const useOptionWords = () => {
  const t = useText();
  return (option: string): string => {
    const standard = known.find(id => id === option);
    return standard
      ? t(`assessment.option.${standard}`)
      : option.replaceAll('-', ' ');
  };
};
