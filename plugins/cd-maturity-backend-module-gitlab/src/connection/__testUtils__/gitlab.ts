import { ConfigReader } from '@backstage/config';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import {
  Answers,
  pollOf,
  signalsOf,
  standIn,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { connectionOf } from '..';
import { gitlabSource } from '../../normalize';
import { OPTIONS } from '../../normalize/__fixtures__';
import { projectAnswers } from '../__fixtures__/project';

export const scope = 'gitlab.com/acme/shop/payments';
export const PROJECT = '/projects/42';

export const connection = connectionOf(
  new ConfigReader({
    integrations: {
      gitlab: [
        { host: 'gitlab.com', token: 'a token' },
        {
          host: 'code.acme.io',
          apiBaseUrl: 'https://code.acme.io/gitlab/api/v4',
          baseUrl: 'https://code.acme.io/gitlab',
          token: 'b',
        },
      ],
    },
  }),
)!;

/** Puts a stand-in in the place of the network, in every test of the file. */
export function withoutNetwork() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const answerAll = (answer: (request: Request) => Response) =>
    server.use(http.all('*', ({ request }) => answer(request)));
  return {
    answerAll,
    serve(answers: Answers = projectAnswers(), size?: number) {
      const gitlab = standIn('/api/v4', answers, size);
      answerAll(gitlab.answer);
      return gitlab;
    },
  };
}

/** The signals that a poll to the end gives. */
export async function polled(options = {}): Promise<Signal[]> {
  const { deliveries } = await pollOf(connection, scope, options);
  return signalsOf(gitlabSource, deliveries, OPTIONS);
}
