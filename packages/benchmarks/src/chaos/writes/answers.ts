import { lineOf } from '../Acknowledged';
import { Writes } from './types';

const QUESTION = 'cd.culture.documented-process';
const OPTIONS = ['yes', 'no'];

/** Somebody answers a question about the entity. */
export const attest: Writes = async round => {
  const { asker, acknowledged, path, mark, entityRef: ref } = round;
  const answer = await asker.write({
    method: 'PUT',
    path: `${path}/attestations/${QUESTION}`,
    body: { option: OPTIONS[round.round % OPTIONS.length], note: mark },
  });
  if (answer) {
    acknowledged.lines.add(
      lineOf({
        subject: 'attestation',
        event: 'answer',
        ref,
        content: { note: mark },
      }),
    );
  }
};
