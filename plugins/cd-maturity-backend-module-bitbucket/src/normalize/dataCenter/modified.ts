import {
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { repository, repositoryOf } from './payload/repository';

const payload = z.object({ old: repository, new: repository });

/** A repository has another name, or moved to another project. Links of both name the same server. */
export const normalizeModified =
  (server: string | undefined): Normalizer =>
  delivery => {
    const said = read(payload, delivery.payload);
    const links = said.new.links ?? said.old.links;
    const to = repositoryOf({ ...said.new, links }, server).scope;
    const from = repositoryOf(
      { ...said.old, links: said.old.links ?? links },
      server,
    ).scope;
    return from === to
      ? nothing('a repository that is modified keeps its name')
      : { ...nothing(`${from} is ${to} now`), renames: [{ from, to }] };
  };
