import {
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { repository } from './payload/repository';

const created = z.object({ resource: z.object({ repository }) });

/** A new repository may take a name that another had. */
export const normalizeRepositoryCreated: Normalizer = delivery => {
  const { scope } = read(created, delivery.payload).resource.repository;
  return {
    ...nothing(`${scope} is a new repository`),
    renames: [{ to: scope }],
  };
};

const renamed = z.object({
  resource: z.object({ repository, oldName: nameText, newName: nameText }),
});

/** A repository has another name within its project: what it said under the former one is still its own. */
export const normalizeRepositoryRenamed: Normalizer = delivery => {
  const { resource } = read(renamed, delivery.payload);
  const project = resource.repository.scope.replace(/\/_git\/[^/]+$/, '');
  const [from, to] = [resource.oldName, resource.newName].map(name =>
    `${project}/_git/${name}`.toLowerCase(),
  );
  return from === to
    ? nothing('only the case of the name changed')
    : { ...nothing(`${from} is ${to} now`), renames: [{ from, to }] };
};
