import { Answers, State } from './types';

/** The usual states of a page: with data, while it loads, when all fails. */
export const usual = (
  id: string,
  title: string,
  element: State['element'],
  answers: Answers = {},
): State[] => [
  { id, title, element, answers },
  {
    id: `${id}-loading`,
    title: `${title}, loading`,
    element,
    answers,
    all: 'waits',
  },
  {
    id: `${id}-failing`,
    title: `${title}, failing`,
    element,
    answers,
    all: 'fails',
  },
];

/** What a part answers that is away while the others are there. */
export const away = async (): Promise<never> => {
  throw new Error('The database is away');
};
