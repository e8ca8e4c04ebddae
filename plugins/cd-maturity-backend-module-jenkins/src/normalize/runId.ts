import { foldCase } from 'backstage-plugin-cd-maturity-node/provider';
import { createHash } from 'node:crypto';
import { addressOf } from './scope';

const LONGEST = 300;

/** Identity of a build: server, job and number. The same for polls and events, and for every scope that holds the job. */
export function foldedJob(scope: string, job: string, number: number): string {
  const { instance } = addressOf(scope);
  const text = `${instance ? `${instance}:` : ''}${foldCase(job)}#${number}`;
  return text.length <= LONGEST
    ? text
    : createHash('sha256').update(text).digest('hex');
}
