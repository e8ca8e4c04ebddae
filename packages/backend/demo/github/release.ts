import { idOf } from '../random';
import { account } from './accounts';
import {
  RepositoryState,
  apiUrl,
  frame,
  repositoryUrl,
  seconds,
} from './repository';

export type Release = {
  tag: string;
  author: string;
  prerelease: boolean;
  at: Date;
};

export function releasePublished(state: RepositoryState, it: Release) {
  const id = idOf(`release ${state.name} ${it.tag}`);
  return {
    action: 'published',
    release: {
      url: `${apiUrl(state.name)}/releases/${id}`,
      html_url: `${repositoryUrl(state.name)}/releases/tag/${it.tag}`,
      id,
      node_id: `RE_${id}`,
      tag_name: it.tag,
      target_commitish: 'main',
      name: it.tag,
      draft: false,
      author: account(it.author),
      prerelease: it.prerelease,
      created_at: seconds(it.at),
      published_at: seconds(it.at),
      assets: [],
      body: '',
    },
    ...frame(state, it.author),
  };
}
