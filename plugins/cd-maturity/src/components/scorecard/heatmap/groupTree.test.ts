import { aSummaryRow } from '../../../__fixtures__/scorecard';
import { closedAtFirst, groupTree, visibleNodes } from './groupTree';

const row = (name: string, parent?: string) =>
  aSummaryRow(`group:default/${name}`, 3, [0, 1, 1, 1], {
    parent: parent && `group:default/${parent}`,
  });
const shape = (nodes: ReturnType<typeof groupTree>) =>
  nodes.map(node => `${'-'.repeat(node.depth)}${node.row.title}`);
const open = new Set<string>();

describe('groupTree', () => {
  it('puts groups below their parents, by name', () => {
    const tree = groupTree([
      row('search', 'commerce'),
      row('platform'),
      row('checkout', 'commerce'),
      row('commerce'),
      row('cards', 'checkout'),
    ]);
    expect(shape(visibleNodes(tree, open))).toEqual([
      'commerce',
      '-checkout',
      '--cards',
      '-search',
      'platform',
    ]);
  });

  it('hides what is below a closed group', () => {
    const tree = groupTree([row('a'), row('b', 'a'), row('c', 'b')]);
    expect(shape(visibleNodes(tree, new Set(['group:default/b'])))).toEqual([
      'a',
      '-b',
    ]);
  });

  it('shows a group whose parent is not listed, and a ring of parents, on top', () => {
    const tree = groupTree([
      row('orphan', 'gone'),
      row('hen', 'egg'),
      row('egg', 'hen'),
      row('self', 'self'),
    ]);
    expect(shape(visibleNodes(tree, open))).toEqual([
      'orphan',
      'self',
      'egg',
      '-hen',
    ]);
  });
});

describe('closedAtFirst', () => {
  const tree = groupTree([row('a'), row('b', 'a'), row('c', 'b')]);

  it('opens everything in a small organisation', () => {
    expect(closedAtFirst(tree, 3).size).toBe(0);
  });

  it('opens only the top of a large one', () => {
    expect(shape(visibleNodes(tree, closedAtFirst(tree, 2)))).toEqual([
      'a',
      '-b',
    ]);
  });
});
