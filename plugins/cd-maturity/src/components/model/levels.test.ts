import { model } from '../../__fixtures__/model';
import { levelName, shortLevel, shortTitle, topRank } from './levels';

describe('levels', () => {
  it('names a rank, and what lies below the first', () => {
    expect(levelName(model, 3)).toBe('Intermediate');
    expect(levelName(model, 0)).toBe('Not yet Base');
  });

  it('knows the highest rank', () => {
    expect(topRank(model)).toBe(5);
  });

  it('shortens names for heads of columns', () => {
    expect(shortTitle('Culture and organisation')).toBe('Culture');
    expect(shortTitle('Security')).toBe('Security');
    expect(shortLevel('Intermediate')).toBe('Interm.');
    expect(shortLevel('Beginner')).toBe('Beginner');
  });
});
