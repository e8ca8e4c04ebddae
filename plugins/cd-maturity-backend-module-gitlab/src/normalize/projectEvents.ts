import {
  maybeName,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

/** What hooks about projects are called. */
const CREATED = 'project_create';
const RENAMED = ['project_rename', 'project_transfer'];

const HOST = /^https?:\/\/([^/?#]+)/;

const payload = z.object({
  /** Added from the header: these are the only payloads that name no address. */
  instance: maybeName,
  path_with_namespace: nameText,
  old_path_with_namespace: maybeName,
});

/** A project is new, or has another path: what it said under the former one is still its own. */
const normalizeProject: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const [, host] = HOST.exec(said.instance ?? '') ?? [];
  if (host === undefined) {
    return nothing(
      'which server the project is on is in the header X-Gitlab-Instance, which is missing',
    );
  }
  const scopeOf = (path: string) => `${host}/${path}`.toLowerCase();
  const to = scopeOf(said.path_with_namespace);
  if (delivery.event === CREATED) {
    return { ...nothing(`${to} is a new project`), renames: [{ to }] };
  }
  const from = scopeOf(
    said.old_path_with_namespace ?? said.path_with_namespace,
  );
  return from === to
    ? nothing('a project whose path stays keeps its name')
    : { ...nothing(`${from} is ${to} now`), renames: [{ from, to }] };
};

/** Hooks about the place of a project, of a server or of a group. */
export const PROJECT_EVENTS: ReadonlyMap<string, Normalizer> = new Map(
  [CREATED, ...RENAMED].map(event => [event, normalizeProject]),
);
