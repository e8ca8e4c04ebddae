import {
  GroupBy,
  HeatmapRow,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { gateFilter } from '../gates/gateFilter';
import { ModelPractices } from '../usePractices';
import { PracticeCell } from './PracticeCell';
import { useHeatContent } from './heatContent';
import { practiceShare } from './practiceShare';

type Props = {
  row: HeatmapRow;
  practices: ModelPractices['practices'];
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

/** How a group does in each practice. */
export const PracticeCells = ({ row, practices, groupBy, onShow }: Props) => {
  const group = useHeatContent().titleOf(groupBy, row);
  /** Counts where there is something to show. */
  const countsOf = (id: string) => {
    const counts = row.practices?.[id];
    if (!counts) return undefined;
    const { judged, unknown } = practiceShare(counts);
    return judged + unknown > 0 ? counts : undefined;
  };
  const first = practices.find(({ id }) => countsOf(id))?.id;
  return (
    <>
      {practices.map(({ id, title }) => {
        const counts = countsOf(id);
        return (
          <td key={id}>
            {counts && (
              <PracticeCell
                counts={counts}
                group={group}
                practice={title}
                first={id === first}
                onShow={() =>
                  onShow({
                    [groupBy]: [row.key],
                    // Where nothing is judged the list is of those that are unknown.
                    ...(practiceShare(counts).judged > 0
                      ? gateFilter(id)
                      : { practice: [`${id}:unknown`] }),
                  })
                }
              />
            )}
          </td>
        );
      })}
    </>
  );
};
