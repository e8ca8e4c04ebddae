import {
  CiRun,
  CiStage,
  Instant,
  Outcome,
  recognise,
  State,
} from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { Repository } from './payload/repository';
import { isDefaultBranch } from './rules/defaultBranch';
import { SOURCE_ID } from './sourceId';

/** What another system says about a commit, on GitHub. */
export type ForeignRun = {
  id: string;
  /** The system, as far as it is told. */
  app?: string;
  name: string;
  sha: string;
  branch?: string;
  /** Where the branch alone does not tell. */
  onDefaultBranch?: boolean;
  progress: { state: State; outcome: Outcome };
  createdAt: Instant;
  startedAt?: Instant;
  finishedAt?: Instant;
  url?: string | null;
  /** It tells only how far it is, not how it began. */
  partial?: true;
};

/** A verdict of another system stands for one run with one job there. */
export function foreignRun(
  repo: Repository,
  said: ForeignRun,
): [CiRun, CiStage] {
  const { app, name, branch, progress, createdAt, finishedAt, partial } = said;
  const common = {
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: said.id,
    seq: progressSeq(progress.state, finishedAt ?? createdAt),
    ...(partial ? { partial } : {}),
    runId: said.id,
    attempt: 1,
    workflow: app ? `${app}/${name}` : name,
    sha: said.sha,
    branch,
    onDefaultBranch: said.onDefaultBranch ?? isDefaultBranch(repo, branch),
    ...progress,
    startedAt: said.startedAt,
    finishedAt,
    evidence: evidence(app ? `${app}: ${name}` : name, said.url),
  };
  return [
    { ...common, kind: 'ci_run', trigger: 'unknown', createdAt },
    {
      ...common,
      kind: 'ci_stage',
      name,
      ...recognise(app ? [app, name] : [name]),
      runner: 'unknown',
    },
  ];
}
