import { ClauseDto, PracticeDto } from 'backstage-plugin-cd-maturity-common';

/** The clause that a one-line summary shows: the one that says what the practice's status says, else the first asked. */
export const decisiveClause = ({
  clauses,
  status,
}: Pick<PracticeDto, 'clauses' | 'status'>): ClauseDto | undefined =>
  clauses.find(clause => clause.status === status && clause.actual) ??
  clauses.find(clause => clause.actual) ??
  clauses.find(clause => clause.status !== 'unused') ??
  clauses[0];
