import { KeyboardEvent } from 'react';

const buttonIn = (cell?: Element | null) =>
  cell?.querySelector<HTMLElement>('button') ?? undefined;

const step = (
  from: Element,
  next: 'nextElementSibling' | 'previousElementSibling',
  buttonOf: (element: Element) => HTMLElement | undefined,
): HTMLElement | undefined => {
  for (let at = from[next]; at; at = at[next]) {
    const found = buttonOf(at);
    if (found) return found;
  }
  return undefined;
};

const inColumn = (index: number) => (row: Element) =>
  buttonIn((row as HTMLTableRowElement).cells[index]);
const inRow = (cell: Element) =>
  cell.tagName === 'TD' ? buttonIn(cell) : undefined;

/** Arrow keys, Home and End go from cell to cell of a table with a button in each; empty ones are passed over. */
export const moveBetweenCells = (event: KeyboardEvent<HTMLTableElement>) => {
  const cell = (event.target as Element).closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row) return;
  const column = inColumn(cell.cellIndex);
  const buttons = [...row.cells].flatMap(item => inRow(item) ?? []);
  const targets: Partial<Record<string, () => HTMLElement | undefined>> = {
    ArrowRight: () => step(cell, 'nextElementSibling', inRow),
    ArrowLeft: () => step(cell, 'previousElementSibling', inRow),
    ArrowDown: () => step(row, 'nextElementSibling', column),
    ArrowUp: () => step(row, 'previousElementSibling', column),
    Home: () => buttons[0],
    End: () => buttons.at(-1),
  };
  const target = targets[event.key]?.();
  if (!target) return;
  event.preventDefault();
  target.focus();
};
