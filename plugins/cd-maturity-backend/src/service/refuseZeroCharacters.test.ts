import { Request, Response } from 'express';
import { refuseZeroCharacters } from './refuseZeroCharacters';

function messageOf(originalUrl: string, body?: unknown): string | undefined {
  const next = jest.fn();
  try {
    refuseZeroCharacters(
      { originalUrl, body } as Request,
      {} as Response,
      next,
    );
  } catch (error) {
    return (error as Error).message;
  }
  expect(next).toHaveBeenCalledTimes(1);
  return undefined;
}

const deep = (value: unknown, levels: number): unknown => {
  let nested = value;
  for (let level = 0; level < levels; level += 1) {
    nested = [nested];
  }
  return nested;
};

it.each<[string, unknown, string | undefined]>([
  ['/entities/a/b/c', undefined, undefined],
  ['/scorecard?q=100%25', { note: 'fine', list: [1, null] }, undefined],
  ['/entities/a/b/%00/goal', undefined, 'Invalid path: holds a zero character'],
  ['/scorecard?q=a%00', undefined, 'Invalid query: holds a zero character'],
  [
    '/exemptions',
    { targets: [{ level: 'a\0b' }] },
    "Invalid field 'targets.0.level': holds a zero character",
  ],
  [
    '/exemptions',
    { a: { 'k\0': 1 } },
    "Invalid field 'a': holds a zero character",
  ],
])('%s with %j', (url, body, message) => {
  expect(messageOf(url, body)).toBe(message);
});

it('looks as deep as senders nest', () => {
  expect(messageOf('/exemptions', deep('fine', 100_000))).toBeUndefined();
});
