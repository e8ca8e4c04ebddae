import { githubSource } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';
import { publishedFiles } from 'backstage-plugin-cd-maturity-node/testUtils';
import { basename, dirname } from 'node:path';
import { medianTime } from '../measure/medianTime';
import { perSecond } from '../measure/perSecond';
import { AS_OF } from '../seed/asOf';
import { Figure } from '../types';

const ROUNDS = 5;
/** Payloads in one round. */
const PAYLOADS = 2_000;

/** Published webhooks of GitHub, from JSON text to signals; undefined where they do not lie beside the repository. */
export async function measureNormalize(): Promise<Figure | undefined> {
  const samples = publishedFiles('octokit-webhooks-examples').map(
    ({ file, payload }) => ({
      event: basename(dirname(file)),
      text: JSON.stringify(payload),
    }),
  );
  if (samples.length === 0) {
    return undefined;
  }
  const options = { environments: [], incidentLabels: ['incident'] };
  const ms = await medianTime(ROUNDS, () => {
    for (let n = 0; n < PAYLOADS; n += 1) {
      const { event, text } = samples[n % samples.length];
      const payload = JSON.parse(text);
      githubSource.normalize({ event, payload, receivedAt: AS_OF }, options);
    }
  });
  return {
    name: `normalise ${samples.length} published GitHub payloads over and over, parsing included`,
    value: perSecond(PAYLOADS, ms),
    unit: 'payloads/s',
  };
}
