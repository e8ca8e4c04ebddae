import { idOf } from '../random';
import { account } from './accounts';
import { label } from './pullRequest';
import {
  RepositoryState,
  apiUrl,
  frame,
  repositoryUrl,
  seconds,
} from './repository';

export type Issue = {
  number: number;
  title: string;
  body: string;
  labels: string[];
  author: string;
  openedAt: Date;
};

export function issueEvent(
  state: RepositoryState,
  it: Issue,
  closed?: { at: Date; by: string },
) {
  const id = idOf(`issue ${state.name} ${it.number}`);
  return {
    action: closed ? 'closed' : 'opened',
    issue: {
      url: `${apiUrl(state.name)}/issues/${it.number}`,
      repository_url: apiUrl(state.name),
      html_url: `${repositoryUrl(state.name)}/issues/${it.number}`,
      id,
      node_id: `I_${id}`,
      number: it.number,
      title: it.title,
      user: account(it.author),
      labels: it.labels.map(label),
      state: closed ? 'closed' : 'open',
      locked: false,
      assignee: null,
      assignees: [],
      milestone: null,
      comments: 0,
      created_at: seconds(it.openedAt),
      updated_at: seconds(closed?.at ?? it.openedAt),
      closed_at: closed ? seconds(closed.at) : null,
      author_association: 'MEMBER',
      body: it.body,
    },
    ...frame(state, closed?.by ?? it.author),
  };
}
