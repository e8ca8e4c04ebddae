import { QuestionDto } from 'backstage-plugin-cd-maturity-common';

/** How a question stands for the reader. */
export type QuestionState =
  /** The reader cannot answer it. */
  | 'closed'
  /** A measurement says the opposite of what people said, and counts. */
  | 'contradicted'
  /** Answered before a measurement said the opposite: wants to be said again. */
  | 'unconfirmed'
  | 'expired'
  | 'open'
  /** Something else shows it already: an answer would change nothing. */
  | 'known'
  | 'answered';

const isPast = (iso: string, now: number) => Date.parse(iso) <= now;

const SHOWN = ['pass', 'not-applicable', 'exempt'];

/** Of a group everybody says it for themselves; of an entity the newest answer is everybody's. */
const isPersonal = ({ scope }: Pick<QuestionDto, 'scope'>) =>
  scope !== 'component';

export const questionState = (
  question: QuestionDto,
  now: number,
): QuestionState => {
  const { whyNot, conflict, needsConfirmation, own, answer, status } = question;
  if (whyNot !== undefined) return 'closed';
  if (conflict) return 'contradicted';
  if (needsConfirmation) return 'unconfirmed';
  if (own && !isPast(own.expiresAt, now)) return 'answered';
  if (answer !== undefined && !isPersonal(question)) return 'answered';
  if (own) return 'expired';
  return answer === undefined && status && SHOWN.includes(status)
    ? 'known'
    : 'open';
};

/** What the reader has to do with a question. */
export type QuestionTab = 'open' | 'answered' | 'known' | 'closed';

export const questionTabs: readonly QuestionTab[] = [
  'open',
  'answered',
  'known',
  'closed',
];

export const tabOf = (state: QuestionState): QuestionTab => {
  if (state === 'answered' || state === 'known' || state === 'closed') {
    return state;
  }
  // What is contradicted was answered; the figure counts until somebody looks.
  return state === 'contradicted' ? 'answered' : 'open';
};

/** How many questions are answered, and how many only people can still answer. */
export const countAnswers = (
  questions: readonly QuestionDto[],
  now: number,
): { answered: number; open: number } => {
  const tabs = questions.map(question => tabOf(questionState(question, now)));
  return {
    answered: tabs.filter(tab => tab === 'answered').length,
    open: tabs.filter(tab => tab === 'open').length,
  };
};
