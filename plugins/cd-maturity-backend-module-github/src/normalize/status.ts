import { State, Outcome } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  instant,
  maybeInstant,
  nameText,
  Normalizer,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { foreignRun } from './foreignRun';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch } from './rules/defaultBranch';

const CONTEXT_LENGTH = 300;

const PROGRESS: Record<string, { state: State; outcome: Outcome }> = {
  pending: { state: 'running', outcome: 'unknown' },
  success: { state: 'done', outcome: 'success' },
  failure: { state: 'done', outcome: 'failure' },
  error: { state: 'done', outcome: 'failure' },
};

const payload = z.object({
  sha,
  context: nameText,
  state: z.enum(['pending', 'success', 'failure', 'error']),
  target_url: z.string().nullish(),
  branches: z
    .array(z.object({ name: nameText, commit: z.object({ sha }).nullish() }))
    .nullish(),
  created_at: instant,
  updated_at: maybeInstant,
  repository,
});

/**
 * A status that another system put on a commit: one run with one job there. Every state is a status of its own, so they
 * are put together by commit and context, and only `pending` tells when it began.
 */
export const normalizeStatus: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const { repository: repo, branches } = said;
  const names = (branches ?? []).map(({ name }) => name);
  const isDefault = names.some(name => isDefaultBranch(repo, name));
  const head = (branches ?? []).find(({ commit }) => commit?.sha === said.sha);
  const progress = PROGRESS[said.state];
  const at = said.updated_at ?? said.created_at;
  const context = said.context.slice(0, CONTEXT_LENGTH);
  const signals = foreignRun(repo, {
    id: idOn(repo, repo.id, 'status', said.sha, context),
    name: context,
    sha: said.sha,
    branch: isDefault ? repo.defaultBranch : head?.name ?? names[0],
    onDefaultBranch: isDefault,
    progress,
    createdAt: said.created_at,
    ...(progress.state === 'running'
      ? { startedAt: said.created_at }
      : { finishedAt: at }),
    url: said.target_url,
    partial: true,
  });
  return { signals };
};
