import { mockServices } from '@backstage/backend-test-utils';
import { NOW } from '../__testUtils__/signals';
import { testSource } from '../__testUtils__/testSource';
import { receiveDelivery } from './receiveDelivery';

const request = {
  source: testSource,
  webhook: testSource.webhook!,
  secrets: ['old', 'new'],
  headers: { 'x-test-signature': 'old', 'x-test-delivery': '7' },
  body: Buffer.from('{"a":1}'),
};
const clock = { now: () => NOW };
const logger = mockServices.logger.mock();

describe('receiveDelivery', () => {
  it('keeps the bytes as they came, under any of the secrets', async () => {
    const put = jest.fn(async () => {});
    await receiveDelivery({ put, clock, logger }, request);
    expect(put).toHaveBeenCalledWith([
      {
        source: 'test',
        deliveryId: '7',
        event: 'signals',
        payload: '{"a":1}',
        receivedAt: NOW,
      },
    ]);
  });

  it.each([
    [
      { headers: { ...request.headers, 'x-test-signature': 'x' } },
      'AuthenticationError',
    ],
    [{ headers: { 'x-test-signature': 'new' } }, 'InputError'],
    [{ body: Buffer.from([0xff, 0xfe]) }, 'InputError'],
    [{ body: Buffer.from('{"a":"\0"}') }, 'InputError'],
  ])('refuses %j', async (change, name) => {
    const put = jest.fn(async () => {});
    await expect(
      receiveDelivery({ put, clock, logger }, { ...request, ...change }),
    ).rejects.toMatchObject({ name });
    expect(put).not.toHaveBeenCalled();
  });

  it('asks to send again what could not be kept', async () => {
    const put = async () => {
      throw new Error('database is locked');
    };
    await expect(
      receiveDelivery({ put, clock, logger }, request),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'The delivery could not be kept, send it again',
    });
  });
});
