import { Answers, standIn } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** A process of its own would answer no differently: the REST API of GitHub on a port of this machine. */
export async function githubServer(answers: Answers, token: string) {
  const github = standIn('', answers, 100);
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    const headers = new Headers({
      'if-none-match': request.headers['if-none-match'] ?? '',
    });
    if (!isKnown) {
      refused.push(url);
    }
    const answer = isKnown
      ? github.answer(new Request(url, { headers }))
      : Response.json({ message: 'Bad credentials' }, { status: 401 });
    answer.text().then(body => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(body);
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    asked: github.asked,
    refused,
    apiBaseUrl: `http://127.0.0.1:${port}`,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}
