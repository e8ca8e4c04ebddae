import {
  GroupBy,
  HeatmapRow,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { gateFilter } from '../gates/gateFilter';
import { ModelPractices } from '../usePractices';
import { PracticeCell } from './PracticeCell';
import { practiceShare } from './practiceShare';
import { useGroupTitle } from './useGroupTitle';

type Props = {
  row: HeatmapRow;
  practices: ModelPractices['practices'];
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

/** How a group does in each practice. */
export const PracticeCells = ({ row, practices, groupBy, onShow }: Props) => {
  const group = useGroupTitle(groupBy)(row);
  return (
    <>
      {practices.map(({ id, title }) => {
        const counts = row.practices?.[id];
        return (
          <td key={id}>
            {counts && (
              <PracticeCell
                counts={counts}
                group={group}
                practice={title}
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
