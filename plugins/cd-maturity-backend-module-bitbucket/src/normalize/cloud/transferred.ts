import {
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { CLOUD_HOST, lastingId } from '../scope';
import { repository } from './payload/repository';

const payload = z.object({ repository });

/**
 * A repository is in another workspace. Bitbucket lists the event and documents no payload of its own: the repository,
 * which every event has, keeps its id.
 */
export const normalizeTransferred: Normalizer = delivery => {
  const { repository: repo } = read(payload, delivery.payload);
  const { scope: to, id } = repo;
  return {
    ...nothing(`the repository is ${to} now`),
    renames: [{ to, id: lastingId(CLOUD_HOST, id) }],
  };
};
