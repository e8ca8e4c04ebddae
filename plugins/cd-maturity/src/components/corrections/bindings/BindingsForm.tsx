import { makeStyles } from '@material-ui/core';
import { useState } from 'react';
import {
  BindingCorrectionRequest,
  EntityBindings,
} from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { Action } from '../../ui';
import { CorrectionForm, CorrectionFrame } from '../CorrectionFrame';
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

type Props = CorrectionForm<EntityBindings, BindingCorrectionRequest>;

/** Which scopes speak for an entity and why; its owner puts others in their place. */
export const BindingsForm = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const { resource, busy } = props;
  const [draft, setDraft] = useState<ReturnType<typeof toDraft>>();
  const [tried, setTried] = useState(false);
  const bindings = resource.status === 'ready' ? resource.value : undefined;
  const problems = draft ? checkRows(draft) : [];
  const setRows = (rows: BindingRow[]) =>
    setDraft({ note: '', ...draft, rows });
  return (
    <CorrectionFrame
      what="bindings"
      skeleton={{ rows: 2, height: 64 }}
      resource={resource}
      busy={busy}
      error={props.error}
      confirm={draft ? t('corrections.save') : t('corrections.correct')}
      isReadOnly={!draft}
      mayCorrect={bindings?.rights.correct ?? false}
      fields={
        draft && (
          <>
            {draft.rows.map((row, index) => (
              <BindingFields
                key={index}
                row={row}
                position={index + 1}
                problems={tried ? problems[index] : new Set()}
                onChange={changed =>
                  setRows(
                    draft.rows.map((item, at) =>
                      at === index ? changed : item,
                    ),
                  )
                }
                onRemove={() =>
                  setRows(draft.rows.filter((_, at) => at !== index))
                }
              />
            ))}
            <div className={classes.more}>
              <Action onClick={() => setRows([...draft.rows, emptyRow()])}>
                {t('bindings.add')}
              </Action>
            </div>
          </>
        )
      }
      note={
        draft && {
          value: draft.note,
          onChange: note => setDraft({ ...draft, note }),
        }
      }
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
      {value => (
        <BindingList
          bindings={value}
          busy={busy}
          onRestore={() => props.onRestore(value.revision)}
        />
      )}
    </CorrectionFrame>
  );
};
