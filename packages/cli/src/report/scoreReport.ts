import { DescribedScore } from '../score/DescribedScore';
import { dimensionTable } from './dimensionTable';
import { Paint } from './paint';
import { practiceList } from './practiceList';
import { recommendationList } from './recommendationList';
import { verdict } from './verdict';

export type ReportOptions = {
  /** Practices that pass or do not apply are listed, too. */
  all: boolean;
  paint: Paint;
};

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
