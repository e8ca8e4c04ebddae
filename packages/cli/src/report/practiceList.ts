import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { DescribedScore } from '../score/DescribedScore';
import { clauseLine } from './clauseLine';
import { levelTitle } from './levelTitle';
import { Style } from './paint';
import type { ReportOptions } from './ReportOptions';

type Status = PracticeDto['status'];

/** In the order in which they need attention. */
const LOOK: Record<Status, { mark: string; style: Style; name: string }> = {
  fail: { mark: '✗', style: 'red', name: 'fail' },
  partial: { mark: '◐', style: 'yellow', name: 'partial' },
  unknown: { mark: '?', style: 'cyan', name: 'unknown' },
  pass: { mark: '✓', style: 'green', name: 'pass' },
  exempt: { mark: '○', style: 'dim', name: 'exempt' },
  'not-applicable': { mark: '–', style: 'dim', name: 'not applicable' },
};

const OPEN: readonly Status[] = ['fail', 'partial', 'unknown'];

/**
 * The practices by dimension, each with its evidence: expected against actual. Unless all are wanted, those that are open
 * up to the next level of their dimension: what stands above is no matter yet.
 */
export function practiceList(
  { practices, dimensions, model }: DescribedScore,
  { all, paint }: ReportOptions,
): string[] {
  const lines = dimensions.flatMap(({ id, title, next }) => {
    const own = practices.filter(
      ({ dimension, status, level }) =>
        dimension === id &&
        (all || (OPEN.includes(status) && level <= (next ?? level))),
    );
    return own.length === 0
      ? []
      : [title, ...own.flatMap(practice => practiceLines(practice))];
  });
  const hint = all ? '' : '; --all lists the others';
  return [paint('bold', `Practices: ${counts(practices)}${hint}`), ...lines];

  function practiceLines(practice: PracticeDto): string[] {
    const { mark, style, name } = LOOK[practice.status];
    const facts = [
      name,
      levelTitle(model, practice.level),
      practice.gate && 'gate',
      practice.basis,
      practice.open && 'open',
      practice.impliedBy && `covered by "${practice.impliedBy}"`,
      practice.conflict && 'figures and people disagree',
    ].filter(Boolean);
    return [
      `  ${paint(style, mark)} ${practice.title} (${facts.join(', ')})`,
      ...practice.clauses
        .filter(({ status }) => status !== 'unused')
        .map(clause => paint('dim', `      ${clauseLine(clause)}`)),
    ];
  }
}

function counts(practices: readonly PracticeDto[]): string {
  return (Object.keys(LOOK) as Status[])
    .map(status => ({
      name: LOOK[status].name,
      count: practices.filter(practice => practice.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`)
    .join(', ');
}
