import { DescribedScore } from '../score/DescribedScore';
import { dimensionTable } from './dimensionTable';
import { practiceList } from './practiceList';
import { recommendationList } from './recommendationList';
import type { ReportOptions } from './ReportOptions';
import { verdict } from './verdict';

/** A score for people to read, line by line. */
export function scoreReport(
  score: DescribedScore,
  { all, paint }: ReportOptions,
): string[] {
  return [
    ...verdict(score, paint),
    '',
    ...dimensionTable(score, paint),
    '',
    ...recommendationList(score, paint),
    '',
    ...practiceList(score, { all, paint }),
  ];
}
