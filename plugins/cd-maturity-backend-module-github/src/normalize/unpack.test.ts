import { unpack } from './unpack';

const ID = '39b9dfb0-d8f3-11ef-9c16-6fb0b3bbbff8';

describe('unpack', () => {
  it('reads event and delivery id', () => {
    expect(
      unpack('{}', {
        'x-github-event': 'workflow_run',
        'x-github-delivery': ID,
      }),
    ).toEqual([{ event: 'workflow_run', deliveryId: ID, payload: '{}' }]);
  });

  it.each([
    [{}],
    [{ 'x-github-event': 'push' }],
    [{ 'x-github-delivery': ID }],
    [{ 'x-github-event': 'push, push', 'x-github-delivery': ID }],
    [{ 'x-github-event': '__proto__', 'x-github-delivery': ID }],
    [{ 'x-github-event': 'push', 'x-github-delivery': '../../etc' }],
    [{ 'x-github-event': 'push', 'x-github-delivery': 'a'.repeat(201) }],
  ])('does not take %j', headers => {
    expect(unpack('{}', headers)).toBeUndefined();
  });
});
