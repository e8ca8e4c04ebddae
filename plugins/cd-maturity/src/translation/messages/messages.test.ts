import german from '../de';
import { flatten } from '../flatten';
import { parts } from '.';

const all = new Map(
  Object.values(parts).flatMap(part => Object.entries(flatten(part))),
);
const holes = (message = '') =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const withoutCount = (message = '') =>
  holes(message).filter(name => name !== 'count');

describe('messages', () => {
  it('say something', () => {
    expect([...all.values()].filter(message => !message.trim())).toEqual([]);
  });

  it('do not share a name between parts', () => {
    const names = Object.values(parts).flatMap(part => Object.keys(part));
    expect(new Set(names).size).toBe(names.length);
  });

  it('have both forms of a count, about the same things', () => {
    const ones = [...all.keys()].filter(key => key.endsWith('_one'));
    expect(ones.length).toBeGreaterThan(0);
    ones.forEach(key => {
      const other = key.replace(/_one$/, '_other');
      expect([key, withoutCount(all.get(other))]).toEqual([
        key,
        withoutCount(all.get(key)),
      ]);
      expect([other, all.has(other)]).toEqual([other, true]);
    });
  });

  it('are complete in German, and speak of the same things', () => {
    const translated = new Map<string, string | null>(
      Object.entries(german.messages),
    );
    expect([...translated.keys()].sort()).toEqual([...all.keys()].sort());
    for (const [key, message] of all) {
      expect([key, withoutCount(translated.get(key) ?? '')]).toEqual([
        key,
        withoutCount(message),
      ]);
    }
  });
});
