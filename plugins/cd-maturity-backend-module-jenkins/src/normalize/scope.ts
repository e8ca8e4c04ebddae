import {
  foldCase,
  unfoldCase,
} from 'backstage-plugin-cd-maturity-node/provider';

/** A job, by its full name, on a server; without a name it is the default one. */
export type JobAddress = { instance?: string; job: string };

/** How Backstage's Jenkins plugin calls the server that no annotation names. */
export const DEFAULT_INSTANCE = 'default';

/** `folder/shop`, `eu:folder/^shop`: names of jobs know upper and lower case. */
export const scopeOf = ({ instance, job }: JobAddress): string => {
  const server = instance?.toLowerCase();
  const prefix = server && server !== DEFAULT_INSTANCE ? `${server}:` : '';
  return prefix + foldCase(job);
};

export function addressOf(scope: string): JobAddress {
  const { instance, job } =
    /^(?:(?<instance>[^:/]+):)?(?<job>.*)$/s.exec(scope)?.groups ?? {};
  return { ...(instance ? { instance } : {}), job: unfoldCase(job ?? '') };
}

/** `folder/shop` of `job/folder/job/shop/`; branches stand in addresses encoded twice. */
export function jobOfPath(path: string): string {
  return path
    .split('/')
    .filter(Boolean)
    .flatMap((part, index) => (index % 2 === 1 ? decoded(part) : []))
    .join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
