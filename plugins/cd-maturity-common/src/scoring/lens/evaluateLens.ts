import { Lens, LensArea, LensRow } from '../../model';
import { Answer, PracticeStatus } from '../types';
import { questionStatus } from './questionStatus';
import { together } from './together';
import {
  LensAreaResult,
  LensItem,
  LensResult,
  LensRowResult,
  LensStatus,
} from './types';

type Statuses = Readonly<Record<string, PracticeStatus>>;
type Answers = Readonly<Record<string, Answer>>;

/**
 * Another model, read off the results of practices: it has no evidence of its own but for its few questions.
 * @param statuses - by practice id, of all models in force; what is absent is unknown
 * @param answers - by question id
 * @public
 */
export function evaluateLens(
  lens: Lens,
  statuses: Readonly<Record<string, PracticeStatus>>,
  answers: Readonly<Record<string, Answer>> = {},
): LensResult {
  const ranks = new Map(lens.levels.map(({ id, rank }) => [id, rank]));
  const areas = lens.areas.map(area =>
    evaluateArea(area, ranks, statuses, answers),
  );
  return { status: together(areas.map(({ status }) => status)), areas };
}

function evaluateArea(
  area: LensArea,
  ranks: ReadonlyMap<string, number>,
  statuses: Statuses,
  answers: Answers,
): LensAreaResult {
  const rows = area.rows
    .map((row): LensRowResult => {
      const items = itemsOf(row, statuses, answers);
      return {
        level: row.level,
        rank: ranks.get(row.level) ?? 0,
        title: row.title,
        status: together(items.map(item => statusOf(item, row))),
        items,
      };
    })
    .sort((a, b) => a.rank - b.rank);
  return {
    id: area.id,
    level: reached(rows, ['holds']),
    potential: reached(rows, ['holds', 'unknown']),
    status: together(rows.map(({ status }) => status)),
    rows,
  };
}

function itemsOf(row: LensRow, statuses: Statuses, answers: Answers) {
  return [
    ...row.practices.map(
      (id): LensItem => ({ id, status: statuses[id] ?? 'unknown' }),
    ),
    ...row.questions.map(
      (question): LensItem => ({
        id: question.id,
        status: questionStatus(question, answers[question.id]),
      }),
    ),
  ];
}

/** An exemption leaves the row, it does not make it hold. */
function statusOf({ status }: LensItem, { enough }: LensRow): LensStatus {
  switch (status) {
    case 'pass':
      return 'holds';
    case 'partial':
      return enough === 'partial' ? 'holds' : 'open';
    case 'fail':
      return 'open';
    case 'unknown':
      return 'unknown';
    default:
      return 'not-applicable';
  }
}

/** The highest rank that counts before the first row that does not. A rank that does not apply neither counts nor ends it. */
function reached(rows: readonly LensRowResult[], count: LensStatus[]): number {
  const end = rows.find(
    ({ status }) => status !== 'not-applicable' && !count.includes(status),
  );
  return Math.max(
    0,
    ...rows
      .filter(({ status }) => count.includes(status))
      .map(({ rank }) => rank)
      .filter(rank => end === undefined || rank < end.rank),
  );
}
