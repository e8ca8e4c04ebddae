import {
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { CLOUD_HOST } from '../scope';
import { repository } from './payload/repository';

const payload = z.object({
  repository,
  changes: z.object({ full_name: z.object({ old: nameText }).nullish() }),
});

/** A repository was edited: what it said under a former name is still its own. */
export const normalizeUpdated: Normalizer = delivery => {
  const { repository: repo, changes } = read(payload, delivery.payload);
  const former = changes.full_name?.old.toLowerCase();
  const from = former === undefined ? repo.scope : `${CLOUD_HOST}/${former}`;
  return from === repo.scope
    ? nothing('a repository that is edited keeps its name')
    : {
        ...nothing(`${from} is ${repo.scope} now`),
        renames: [{ from, to: repo.scope }],
      };
};
