import { configSchema } from '../config';
import { weightOf } from './weightOf';

const KEY = 'cd-maturity/criticality';
const { criticality } = configSchema.parse({
  criticality: { weights: { High: 3, medium: 2 } },
});
const elsewhere = configSchema.parse({
  criticality: { annotation: 'acme.com/tier', weights: { 1: 10 } },
}).criticality;

describe('weightOf', () => {
  it.each([
    ['what is listed', { [KEY]: 'medium' }, 2],
    ['any case and space around', { [KEY]: ' HIGH ' }, 3],
    ['what is not listed', { [KEY]: 'constructor' }, 1],
    ['nothing said', {}, 1],
    ['another annotation', { 'acme.com/tier': 'high' }, 1],
  ])('%s', (_, annotations: Record<string, string>, weight) => {
    expect(weightOf(annotations, criticality)).toBe(weight);
  });

  it('reads the annotation that the organisation has', () => {
    expect(weightOf({ 'acme.com/tier': '1' }, elsewhere)).toBe(10);
  });

  it('is one without configuration, whatever an entity says', () => {
    const { criticality: none } = configSchema.parse({});
    expect(weightOf({ [KEY]: 'high' }, none)).toBe(1);
  });
});
