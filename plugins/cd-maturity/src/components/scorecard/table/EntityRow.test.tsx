import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScorecardRow } from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { aRow, aSummary } from '../../../__fixtures__/scorecard';
import { EntityRow } from './EntityRow';
import { columnIds } from './columns';
import { useRowContent } from './useRowContent';

const summary = aSummary();
const rows = ['one', 'two'].map(name => aRow(name));

type Props = { first: ScorecardRow; onDraw(rank: number | null): void };

/** A list that scrolls: its rows stay where they are. */
const List = ({ first, onDraw }: Props) => {
  const [scrolled, setScrolled] = useState(0);
  const [now, setNow] = useState(rows);
  const shared = useRowContent(summary);
  const content = useMemo(
    () => ({
      ...shared,
      levelOf: (rank: number | null) => {
        onDraw(rank);
        return shared.levelOf(rank);
      },
    }),
    [shared, onDraw],
  );
  return (
    <>
      <button onClick={() => setScrolled(scrolled + 1)}>
        Scrolled {scrolled}
      </button>
      <button onClick={() => setNow([first, now[1]])}>Judge again</button>
      <div role="table">
        {now.map((row, index) => (
          <EntityRow
            key={row.entityRef}
            row={row}
            shown={columnIds}
            content={content}
            index={index}
            top={index * 57}
            height={57}
          />
        ))}
      </div>
    </>
  );
};

const open = async () => {
  const onDraw = jest.fn();
  renderInTestApp(<List first={aRow('one', { level: 5 })} onDraw={onDraw} />, {
    apis: [catalogApiMock()],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  await screen.findAllByText('Intermediate');
  onDraw.mockClear();
  return onDraw;
};

describe('EntityRow', () => {
  it('is not drawn again while the list scrolls', async () => {
    const onDraw = await open();
    await userEvent.click(screen.getByRole('button', { name: /^Scrolled/ }));
    expect(screen.getByText('Scrolled 1')).toBeInTheDocument();
    expect(onDraw).not.toHaveBeenCalled();
  });

  it('is drawn again, and alone, when its component is judged anew', async () => {
    const onDraw = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Judge again' }));
    expect(screen.getByText('Expert')).toBeInTheDocument();
    expect(onDraw.mock.calls).toEqual([[5]]);
  });
});
