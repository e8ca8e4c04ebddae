import { z } from 'zod';
import {
  maybeName,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { repository } from './payload/repository';

const account = z.object({ login: nameText }).nullish();

const payload = z.object({
  action: z.string(),
  changes: z
    .object({
      repository: z
        .object({ name: z.object({ from: nameText }).nullish() })
        .nullish(),
      owner: z
        .object({
          from: z.object({ user: account, organization: account }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  repository,
});

type Changes = z.output<typeof payload>['changes'];

function formerName(fullName: string, changes: Changes): string {
  const [owner, name] = fullName.split('/');
  const { user, organization } = changes?.owner?.from ?? {};
  const formerOwner = maybeName.parse(user?.login ?? organization?.login);
  const former = changes?.repository?.name?.from;
  return `${formerOwner ?? owner}/${former ?? name}`.toLowerCase();
}

/**
 * A repository has another name or another owner: what it said under the former one is still its own. A new one may
 * take a name that another had.
 */
export const normalizeRepository: Normalizer = delivery => {
  const { action, changes, repository: repo } = read(payload, delivery.payload);
  if (action === 'created') {
    return {
      ...nothing(`${repo.scope} is a new repository`),
      renames: [{ to: repo.scope }],
    };
  }
  const from = `${repo.host}/${formerName(repo.fullName, changes)}`;
  return from === repo.scope
    ? nothing(`a repository that is ${action} keeps its name`)
    : {
        ...nothing(`${from} is ${repo.scope} now`),
        renames: [{ from, to: repo.scope }],
      };
};
