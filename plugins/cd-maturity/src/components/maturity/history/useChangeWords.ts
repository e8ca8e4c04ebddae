import { ChangeDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';

type Move = ChangeDto['changes'][number];

const statuses = [
  'pass',
  'partial',
  'fail',
  'unknown',
  'not-applicable',
  'exempt',
] as const;

/** Moves and causes of the change log in words. */
export const useChangeWords = () => {
  const t = useText();
  const format = useFormat();
  const place = ({ subject }: Move, value: string) => {
    const status = statuses.find(item => item === value);
    return subject === 'practice' && status ? t(`status.${status}`) : value;
  };
  const list = (causes: ChangeDto['causes']) =>
    format.list(causes.map(cause => t(`changes.cause.${cause}`)));
  return {
    causes: list,
    move: (move: Move) =>
      t('changes.moved', {
        title: move.title,
        from: place(move, move.from),
        to: place(move, move.to),
      }),
    cause: ({ causes, modelVersion }: ChangeDto) =>
      t('changes.because', {
        causes: list(causes),
        version: modelVersion,
      }),
  };
};
