import { MaturityModel } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { FilterChip } from '../filters/FilterChip';
import { WhatIfDraft, withOff, withThreshold } from './whatIfDraft';

type Props = {
  model: MaturityModel;
  draft: WhatIfDraft;
  onChange(next: (before: WhatIfDraft) => WhatIfDraft): void;
};

/** Each change of the draft, to be taken back. */
export const DraftChips = ({ model, draft, onChange }: Props) => {
  const t = useText();
  const format = useFormat();
  const titleOf = (id: string) =>
    model.practices.find(practice => practice.id === id)?.title ?? id;
  return (
    <>
      {draft.thresholds.map(({ practiceId, metric, pass }) => (
        <FilterChip
          key={`${practiceId} ${metric}`}
          field={titleOf(practiceId)}
          value={`${metric} ${format.number(pass, 3)}`}
          onRemove={() =>
            onChange(before =>
              withThreshold(before, practiceId, metric, undefined),
            )
          }
        />
      ))}
      {draft.off.map(id => (
        <FilterChip
          key={id}
          field={titleOf(id)}
          value={t('models.off')}
          onRemove={() => onChange(before => withOff(before, id, false))}
        />
      ))}
    </>
  );
};
