import { idOf } from '../random';
import { ORGANIZATION, account } from './accounts';

export type RepositoryState = {
  name: string;
  createdAt: Date;
  pushedAt: Date;
};

export const seconds = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

export function repositoryUrl(name: string) {
  return `https://github.com/${ORGANIZATION}/${name}`;
}

export function apiUrl(name: string) {
  return `https://api.github.com/repos/${ORGANIZATION}/${name}`;
}

/** The repository as it stands in every payload but `push`. */
function repository({ name, createdAt, pushedAt }: RepositoryState) {
  return {
    id: idOf(`repository ${name}`),
    node_id: `R_${idOf(`repository ${name}`)}`,
    name,
    full_name: `${ORGANIZATION}/${name}`,
    private: true,
    owner: account(ORGANIZATION),
    html_url: repositoryUrl(name),
    description: null,
    fork: false,
    url: apiUrl(name),
    created_at: seconds(createdAt) as string | number,
    updated_at: seconds(pushedAt),
    pushed_at: seconds(pushedAt) as string | number,
    archived: false,
    disabled: false,
    visibility: 'private',
    default_branch: 'main',
  };
}

/** `push` alone gives two times as Unix seconds and repeats the default branch. */
export function pushedRepository(state: RepositoryState) {
  return {
    ...repository(state),
    url: repositoryUrl(state.name),
    created_at: Math.floor(state.createdAt.getTime() / 1000),
    pushed_at: Math.floor(state.pushedAt.getTime() / 1000),
    master_branch: 'main',
    organization: ORGANIZATION,
  };
}

/** The short form inside of runs. */
export function minimalRepository(name: string) {
  return {
    id: idOf(`repository ${name}`),
    node_id: `R_${idOf(`repository ${name}`)}`,
    name,
    full_name: `${ORGANIZATION}/${name}`,
    private: true,
    owner: account(ORGANIZATION),
    html_url: repositoryUrl(name),
    description: null,
    fork: false,
    url: apiUrl(name),
  };
}

/** What stands around the subject of every delivery. */
export function frame(state: RepositoryState, sender: string) {
  return {
    repository: repository(state),
    organization: {
      login: ORGANIZATION,
      id: idOf(`account ${ORGANIZATION}`),
      node_id: `O_${idOf(`account ${ORGANIZATION}`)}`,
      url: `https://api.github.com/orgs/${ORGANIZATION}`,
      description: '',
    },
    sender: account(sender),
  };
}
