import express from 'express';
import request from 'supertest';
import { sendShared } from './sendShared';

const answer = (text: string) => ({ items: new Array(500).fill(text) });

describe('sendShared', () => {
  const asked: Array<() => object> = [];
  const app = express().get('/', (_, response) =>
    sendShared(response, asked.shift()!()),
  );
  beforeEach(() => asked.splice(0));
  const get = (headers = {}) => request(app).get('/').set(headers);

  it('writes and packs once what several get', async () => {
    const toJSON = jest.fn(() => answer('a'));
    const shared = { toJSON };
    asked.push(...new Array(3).fill(() => shared));
    const packed = await get({ 'Accept-Encoding': 'gzip' });
    expect(packed.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect(Number(packed.headers['content-length'])).toBeLessThan(200);
    const plain = await get({ 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([packed.body, plain.body]).toEqual([answer('a'), answer('a')]);
    const again = await get({ 'If-None-Match': plain.headers.etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(toJSON).toHaveBeenCalledTimes(1);
  });

  it('tells one answer from another', async () => {
    asked.push(
      () => answer('a'),
      () => answer('b'),
    );
    const first = await get();
    const second = await get({ 'If-None-Match': first.headers.etag });
    expect([second.status, second.body]).toEqual([200, answer('b')]);
  });

  it('leaves alone what is too short to pack', async () => {
    asked.push(() => ({ items: [] }));
    const { headers, body } = await get({ 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual({ items: [] });
  });
});
