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
  | 'answered';

const isPast = (iso: string, now: number) => Date.parse(iso) <= now;

/** Of a group everybody says it for themselves; of an entity the newest answer is everybody's. */
const isPersonal = ({ scope }: Pick<QuestionDto, 'scope'>) =>
  scope !== 'component';

export const questionState = (
  question: QuestionDto,
  now: number,
): QuestionState => {
  const { whyNot, conflict, needsConfirmation, own, answer } = question;
  if (whyNot !== undefined) return 'closed';
  if (conflict) return 'contradicted';
  if (needsConfirmation) return 'unconfirmed';
  if (own && !isPast(own.expiresAt, now)) return 'answered';
  if (answer !== undefined && !isPersonal(question)) return 'answered';
  return own ? 'expired' : 'open';
};

/** What the reader has to do with a question. */
export type QuestionTab = 'open' | 'answered' | 'closed';

export const questionTabs: readonly QuestionTab[] = [
  'open',
  'answered',
  'closed',
];

export const tabOf = (state: QuestionState): QuestionTab => {
  if (state === 'answered' || state === 'closed') return state;
  // What is contradicted was answered; the figure counts until somebody looks.
  return state === 'contradicted' ? 'answered' : 'open';
};
