import { someOpenWork } from '../../../__fixtures__/org';
import { orderWork } from './orderWork';

const work = (practiceId: string, open: number, effort: 'S' | 'M' | 'L') =>
  someOpenWork({ practiceId, open, effort, effect: 3 });
const ids = (items: ReturnType<typeof orderWork>) =>
  items.map(({ practiceId }) => practiceId);

describe('orderWork', () => {
  const items = [work('big', 10, 'L'), work('quick', 6, 'S')];

  it('keeps the order of the backend', () => {
    expect(ids(orderWork(items, 'open'))).toEqual(['big', 'quick']);
  });

  it('puts what pays off most for its effort first', () => {
    expect(ids(orderWork(items, 'worth'))).toEqual(['quick', 'big']);
  });

  it('does not change what it is given', () => {
    orderWork(items, 'worth');
    expect(ids(items)).toEqual(['big', 'quick']);
  });

  it('puts more open first where the worth is the same', () => {
    const none = [work('a', 0, 'S'), { ...work('b', 0, 'S'), unknown: 4 }];
    expect(ids(orderWork(none, 'worth'))).toEqual(['a', 'b']);
  });
});
