import { readCloudEvents } from './readCloudEvents';
import { cloudEventsWebhook } from './webhook';

const data = { context: { id: '1' }, subject: { id: 'shop' } };

const attributes = {
  specversion: '1.0',
  id: '271069a8',
  source: '/ci/acme',
  type: 'dev.example.happened',
  time: '2026-03-02T09:00:00.000Z',
};
const binary = Object.fromEntries(
  Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]),
);
const event = { ...attributes, data };
const json = JSON.stringify;

const STRUCTURED = 'application/cloudevents+json';
const BATCH = 'application/cloudevents-batch+json';

describe('CloudEvents over HTTP', () => {
  it.each([
    ['binary', 'application/json', binary, json(data)],
    [
      'binary, with a charset',
      'application/json; charset=utf-8',
      binary,
      json(data),
    ],
    ['structured', STRUCTURED, {}, json(event)],
    [
      'structured, in capitals',
      `${STRUCTURED.toUpperCase()}; charset=UTF-8`,
      {},
      json(event),
    ],
    ['a batch', BATCH, {}, json([event])],
  ])('say the same in mode %s', (_, type, headers, body) => {
    const [read] = readCloudEvents(body, { ...headers, 'content-type': type })!;
    expect(read).toMatchObject(event);
  });

  it('come several at once', () => {
    const events = [1, 2, 3].map(n => ({ ...event, id: `${n}` }));
    const read = readCloudEvents(json(events), { 'content-type': BATCH });
    expect(read?.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('keep attributes of their own and decode them', () => {
    const [read] = readCloudEvents(json(data), {
      ...binary,
      'ce-source': '/ci/%C3%A4',
      'ce-chainid': 'a%20b',
    })!;
    expect(read).toMatchObject({ source: '/ci/ä', chainid: 'a b' });
  });

  it('are never given an id or a time that nobody sent', () => {
    const { time: _, ...timeless } = event;
    const request = { 'content-type': STRUCTURED };
    expect(readCloudEvents(json(timeless), request)![0].time).toBeUndefined();
    const { id: __, ...nameless } = event;
    expect(readCloudEvents(json(nameless), request)).toBeUndefined();
    const { 'ce-id': ___, ...headers } = binary;
    expect(readCloudEvents(json(data), headers)).toBeUndefined();
  });

  it.each([
    ['a batch with something else in it', BATCH, json([event, { id: '2' }])],
    ['an empty batch', BATCH, '[]'],
    ['a batch that is too long', BATCH, json(Array(1001).fill(event))],
    ['another version', STRUCTURED, json({ ...event, specversion: '2.0' })],
    ['broken JSON', STRUCTURED, '{'],
  ])('are not read from %s', (_, type, body) => {
    expect(readCloudEvents(body, { 'content-type': type })).toBeUndefined();
  });

  it('are known by source and id, in whichever mode they come', () => {
    const { unpack } = cloudEventsWebhook();
    const [first] = unpack(json(event), { 'content-type': STRUCTURED })!;
    const [again] = unpack(json(data), binary)!;
    expect(again.deliveryId).toBe(first.deliveryId);
    const [other] = unpack(json(data), { ...binary, 'ce-source': '/ci/x' })!;
    expect(other.deliveryId).not.toBe(first.deliveryId);
  });
});

describe('the secret of a sender', () => {
  const { verify } = cloudEventsWebhook();
  const body = new Uint8Array();

  it.each([
    [{ authorization: 'Bearer one' }, true],
    [{ 'x-cd-maturity-token': 'one' }, true],
    [{ authorization: 'Bearer two' }, false],
    [{ authorization: 'one' }, false],
    [{ 'x-cd-maturity-token': '' }, false],
    [{}, false],
  ])('%j is accepted: %s', (headers, expected) => {
    expect(verify(body, headers, ['one'])).toBe(expected);
  });
});
