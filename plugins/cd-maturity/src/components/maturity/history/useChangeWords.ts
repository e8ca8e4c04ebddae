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

/** How the backend writes that there is no level; the others are words of the model. */
const UNRATED = 'Unrated';

/** Moves and causes of the change log in words. */
export const useChangeWords = () => {
  const t = useText();
  const format = useFormat();
  const title = ({ subject, title: own }: Move) =>
    subject === 'level' || subject === 'published'
      ? t(`changes.subject.${subject}`)
      : own;
  const place = ({ subject }: Move, value: string) => {
    if (subject !== 'practice') {
      return value === UNRATED ? t('level.unrated') : value;
    }
    const status = statuses.find(item => item === value);
    return status ? t(`status.${status}`) : value;
  };
  const list = (causes: ChangeDto['causes']) =>
    format.list(causes.map(cause => t(`changes.cause.${cause}`)));
  return {
    causes: list,
    move: (move: Move) =>
      t('changes.moved', {
        title: title(move),
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
