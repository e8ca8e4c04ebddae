import { makeStyles } from '@material-ui/core';
import { useState } from 'react';
import {
  BindingCorrectionRequest,
  EntityBindings,
} from 'backstage-plugin-cd-maturity-common';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { Action, FormDialog, Loaded, SkeletonRows, TextInput } from '../../ui';
import { BindingFields } from './BindingFields';
import { BindingList } from './BindingList';
import {
  BindingRow,
  checkRows,
  emptyRow,
  isComplete,
  toDraft,
  toRequest,
} from './bindingsDraft';

const useStyles = makeStyles({ more: { display: 'flex', gap: 8 } });

type Props = {
  resource: Resource<EntityBindings>;
  busy: boolean;
  error?: Error;
  onCancel(): void;
  onCorrect(request: BindingCorrectionRequest): void;
  onRestore(revision: number): void;
};

/** Which scopes speak for an entity and why; its owner puts others in their place. */
export const BindingsForm = ({ resource, busy, ...props }: Props) => {
  const classes = useStyles();
  const t = useText();
  const [draft, setDraft] = useState<ReturnType<typeof toDraft>>();
  const [tried, setTried] = useState(false);
  const bindings = resource.status === 'ready' ? resource.value : undefined;
  const problems = draft ? checkRows(draft) : [];
  const setRows = (rows: BindingRow[]) =>
    setDraft({ note: '', ...draft, rows });
  return (
    <FormDialog
      title={t('bindings.title')}
      about={t('bindings.about')}
      confirm={draft ? t('corrections.save') : t('corrections.correct')}
      cancel={draft ? undefined : t('outcomes.close')}
      complete={bindings?.rights.correct ?? false}
      ownChecks
      busy={busy}
      error={props.error}
      onCancel={props.onCancel}
      onSubmit={() => {
        if (!bindings) return;
        if (!draft) {
          setDraft(toDraft(bindings));
          return;
        }
        setTried(true);
        if (isComplete(problems)) {
          props.onCorrect(toRequest(draft, bindings.revision));
        }
      }}
    >
      <Loaded
        resource={resource}
        failure={t('bindings.failure')}
        skeleton={<SkeletonRows rows={2} height={64} />}
      >
        {value => (
          <BindingList
            bindings={value}
            busy={busy}
            onRestore={() => props.onRestore(value.revision)}
          />
        )}
      </Loaded>
      {draft?.rows.map((row, index) => (
        <BindingFields
          key={index}
          row={row}
          position={index + 1}
          problems={tried ? problems[index] : new Set()}
          onChange={changed =>
            setRows(
              draft.rows.map((item, at) => (at === index ? changed : item)),
            )
          }
          onRemove={() => setRows(draft.rows.filter((_, at) => at !== index))}
        />
      ))}
      {draft && (
        <>
          <div className={classes.more}>
            <Action onClick={() => setRows([...draft.rows, emptyRow()])}>
              {t('bindings.add')}
            </Action>
          </div>
          <TextInput
            label={t('corrections.note')}
            rows={2}
            maxLength={2000}
            value={draft.note}
            onChange={note => setDraft({ ...draft, note })}
          />
        </>
      )}
    </FormDialog>
  );
};
