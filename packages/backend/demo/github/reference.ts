import { RepositoryState, frame } from './repository';

type Reference = {
  repository: RepositoryState;
  ref: string;
  refType: 'branch' | 'tag';
  sender: string;
};

export const create = ({ repository, ref, refType, sender }: Reference) => ({
  ref,
  ref_type: refType,
  master_branch: 'main',
  description: null,
  pusher_type: 'user',
  ...frame(repository, sender),
});

export const remove = ({ repository, ref, refType, sender }: Reference) => ({
  ref,
  ref_type: refType,
  pusher_type: 'user',
  ...frame(repository, sender),
});
