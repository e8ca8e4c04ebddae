import { ResponseError } from '@backstage/errors';
import { reasonOf } from './reasonOf';

describe('reasonOf', () => {
  it('takes the words of the backend', async () => {
    const message = 'Somebody else has to approve what you asked for';
    const body = {
      error: { name: 'NotAllowedError', message },
      response: { statusCode: 403 },
    };
    const error = await ResponseError.fromResponse({
      ok: false,
      status: 403,
      statusText: 'Forbidden',
      headers: new Headers({ 'content-type': 'application/json' }),
      text: async () => JSON.stringify(body),
      json: async () => body,
    } as Response);
    expect(reasonOf(error)).toBe(message);
  });

  it('keeps the message of other errors', () => {
    expect(reasonOf(new Error('network is away'))).toBe('network is away');
    expect(reasonOf('nothing to read')).toBe('nothing to read');
  });
});
