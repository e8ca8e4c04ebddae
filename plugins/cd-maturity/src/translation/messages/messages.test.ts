import { common } from './common';
import { header } from './header';
import { ladder } from './ladder';
import { nextLevel } from './nextLevel';
import { outcomes } from './outcomes';
import { practices } from './practices';
import { scorecard } from './scorecard';

type Messages = { [key: string]: string | Messages };

const flat = (messages: Messages, path = ''): Array<[string, string]> =>
  Object.entries(messages).flatMap(
    ([key, value]): Array<[string, string]> =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : flat(value, `${path}${key}.`),
  );
const parts = [
  common,
  header,
  ladder,
  nextLevel,
  outcomes,
  practices,
  scorecard,
];
const all = new Map(parts.flatMap(part => flat(part)));
const holes = (message = '') =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .filter(name => name !== 'count')
    .sort();

describe('messages', () => {
  it('say something', () => {
    expect([...all.values()].filter(message => !message.trim())).toEqual([]);
  });

  it('do not share a name between parts', () => {
    const names = parts.flatMap(part => Object.keys(part));
    expect(new Set(names).size).toBe(names.length);
  });

  it('have both forms of a count, about the same things', () => {
    const ones = [...all.keys()].filter(key => key.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(0);
    ones.forEach(key => {
      const other = key.replace(/_one$/, '_other');
      expect([key, holes(all.get(other))]).toEqual([key, holes(all.get(key))]);
      expect([other, all.has(other)]).toEqual([other, true]);
    });
  });
});
