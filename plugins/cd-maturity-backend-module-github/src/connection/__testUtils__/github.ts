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
import { githubSource } from '../../normalize';
import { OPTIONS } from '../../normalize/__fixtures__';
import { repositoryAnswers } from '../__fixtures__/repository';

export const scope = 'github.com/acme/payments';
export const REPO = '/repos/acme/payments';

export const connection = connectionOf(
  new ConfigReader({
    integrations: {
      github: [
        { host: 'github.com', token: 'a token' },
        {
          host: 'ghe.acme.io',
          apiBaseUrl: 'https://ghe.acme.io/api/v3',
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
    serve(answers: Answers = repositoryAnswers(), size?: number) {
      const github = standIn('', answers, size);
      answerAll(github.answer);
      return github;
    },
  };
}

/** The signals that a poll to the end gives. */
export async function polled(options = {}): Promise<Signal[]> {
  const { deliveries } = await pollOf(connection, scope, options);
  return signalsOf(githubSource, deliveries, OPTIONS);
}
