import { id, maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

/** Where GitLab looks for the definition when the project does not say. */
const DEFINITION = '.gitlab-ci.yml';
const ADDRESS_LENGTH = 400;

const address = z
  .url({ protocol: /^https?$/, error: 'is not an http address' })
  .max(ADDRESS_LENGTH);

/** Server and path of a page address, groups and the path that GitLab itself is installed under included. */
function placeOf(webUrl: string) {
  const { host, origin, pathname } = new URL(webUrl);
  const path = pathname.replace(/(?:\.git)?\/*$/, '');
  return {
    host: host.toLowerCase(),
    scope: `${host}${path}`.toLowerCase(),
    url: `${origin}${path}`,
  };
}

/** Where a payload comes from. */
export const project = z
  .object({
    id: id.nullish(),
    web_url: address,
    default_branch: maybeName,
    ci_config_path: maybeName,
  })
  .transform(said => ({
    ...placeOf(said.web_url),
    id: said.id ?? undefined,
    defaultBranch: said.default_branch,
    definition: said.ci_config_path ?? DEFINITION,
  }));

export type Project = z.output<typeof project>;

/** Things that are numbered or named within their project need its number: a path changes. */
export const numberedProject = project.refine(
  (said): said is Project & { id: number } => said.id !== undefined,
  { path: ['id'], error: 'is missing' },
);

/** Id of a thing that its server numbers, the same in every delivery about it, also after a rename. */
export const idOn = (
  { host }: { host: string },
  ...parts: Array<string | number>
) => [host, ...parts].join('/');

export const isDefaultBranch = (
  { defaultBranch }: Project,
  branch: string | undefined,
): boolean => branch !== undefined && branch === defaultBranch;
