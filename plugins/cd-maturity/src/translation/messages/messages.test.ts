import {
  deliveryBand,
  metricRegistry,
} from 'backstage-plugin-cd-maturity-common';
import german from '../de';
import { bandScaleOf, figureIds } from '../figureIds';
import { flatten } from '../flatten';
import { parts } from '.';

const all = new Map(
  Object.values(parts).flatMap(part => Object.entries(flatten(part))),
);
const holes = (message = '') =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
/** English of the domain, which the answer brings along. */
const isOfAnswer = (message: string) => /^\{\{\w+\}\}$/.test(message);
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

  it('have words for every figure of the domain', () => {
    const figures = metricRegistry.map(({ id }) => id);
    expect([...figureIds].sort()).toEqual(figures.sort());
  });

  it('have words for every band of the domain', () => {
    const banded = metricRegistry.filter(({ id }) => deliveryBand(id, 0));
    expect(banded).toHaveLength(5);
    for (const { id, unit } of banded) {
      expect([id, bandScaleOf[unit]]).toEqual([id, expect.any(String)]);
    }
  });

  it('are complete in German, and speak of the same things', () => {
    const translated = new Map<string, string | null>(
      Object.entries(german.messages),
    );
    expect([...translated.keys()].sort()).toEqual([...all.keys()].sort());
    for (const [key, message] of all) {
      if (isOfAnswer(message)) continue;
      expect([key, withoutCount(translated.get(key) ?? '')]).toEqual([
        key,
        withoutCount(message),
      ]);
    }
  });
});
