import { Popover } from '@material-ui/core';
import AddCircleOutline from '@material-ui/icons/AddCircleOutline';
import {
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { Action } from '../../ui';
import { ModelPractices } from '../usePractices';
import { FieldList } from './FieldList';
import { ValueList } from './ValueList';
import { OfferedField, offeredValues } from './offeredValues';
import { ListField } from './filterParams';

type Props = {
  summary?: ScorecardSummary;
  filter: ScorecardFilter;
  practices: Resource<ModelPractices>;
  /** The titles of practices are needed. */
  onWantPractices(): void;
  onToggle(field: ListField, value: string): void;
};

/** First what to filter by, then its values. */
export const FilterMenu = (props: Props) => {
  const { summary, filter, practices, onToggle } = props;
  const t = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [field, setField] = useState<OfferedField>();
  const known =
    practices.status === 'ready' ? practices.value.practices : undefined;
  return (
    <>
      <Action
        startIcon={<AddCircleOutline fontSize="small" />}
        disabled={!summary}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? id : undefined}
        onClick={event => {
          setField(undefined);
          setAnchor(event.currentTarget);
        }}
      >
        {t('entities.addFilter')}
      </Action>
      <Popover
        id={id}
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-label': t('entities.addFilter') }}
      >
        {field && summary ? (
          <ValueList
            // What can be found is there only once it is known.
            key={`${field} ${known?.length}`}
            field={field}
            values={offeredValues(summary, field, known)}
            practices={known}
            chosen={filter[field] ?? []}
            summary={summary}
            onToggle={value => value && onToggle(field, value)}
            onBack={() => setField(undefined)}
          />
        ) : (
          <FieldList
            onChoose={chosen => {
              if (chosen === 'practice') props.onWantPractices();
              setField(chosen);
            }}
          />
        )}
      </Popover>
    </>
  );
};
