import { issueEvent } from '../github/issue';
import { minutesAfter } from './calendar';
import { Repository } from './Repository';

export type IncidentPlan = {
  title: string;
  at: Date;
  /** Absent: still open. */
  resolvedAfterMinutes?: number;
  by: string;
  cause?: string;
};

/** An issue with the label of an incident, opened and (mostly) closed. */
export function incident(repo: Repository, plan: IncidentPlan): void {
  const issue = {
    number: repo.nextNumber(),
    title: plan.title,
    body: plan.cause ? `root cause: ${plan.cause}` : 'Looking for the cause.',
    labels: ['incident'],
    author: plan.by,
    openedAt: plan.at,
  };
  repo.record('issues', plan.at, issueEvent(repo.state(plan.at), issue));
  if (plan.resolvedAfterMinutes === undefined) return;
  const at = minutesAfter(plan.at, plan.resolvedAfterMinutes);
  repo.record(
    'issues',
    at,
    issueEvent(repo.state(at), issue, { at, by: plan.by }),
  );
}
