import { ReactNode } from 'react';
import { Resource } from '../../hooks/useResource';
import { useText } from '../../hooks/useText';
import { FormDialog, Loaded, SkeletonRows, TextInput } from '../ui';

/** What a form of corrections is given: `T` is read, `R` is sent. */
export type CorrectionForm<T, R> = {
  resource: Resource<T>;
  busy: boolean;
  error?: Error;
  onCancel(): void;
  onCorrect(request: R): void;
  onRestore(revision: number): void;
};

type Props<T> = Pick<
  CorrectionForm<T, unknown>,
  'resource' | 'busy' | 'error' | 'onCancel'
> & {
  /** Its texts are found by it. */
  what: 'bindings' | 'recognition';
  /** Px of each row before it is there. */
  skeleton: { rows: number; height: number };
  /** Word on the button that sends it. */
  confirm: string;
  /** Nothing can be sent from here, so that leaving it is no cancelling. */
  isReadOnly: boolean;
  mayCorrect: boolean;
  onSubmit(): void;
  /** How it is now. */
  children(value: T): ReactNode;
  /** Why it is corrected, once one begins; and what else belongs to the draft. */
  note?: { value: string; onChange(value: string): void };
  fields?: ReactNode;
};

/** How something is, with the reason of a correction below it. */
export const CorrectionFrame = <T,>(props: Props<T>) => {
  const t = useText();
  const { what, note } = props;
  return (
    <FormDialog
      title={t(`${what}.title`)}
      about={t(`${what}.about`)}
      confirm={props.confirm}
      cancel={props.isReadOnly ? t('outcomes.close') : undefined}
      complete={props.mayCorrect}
      ownChecks
      busy={props.busy}
      error={props.error}
      onCancel={props.onCancel}
      onSubmit={props.onSubmit}
    >
      <Loaded
        resource={props.resource}
        failure={t(`${what}.failure`)}
        skeleton={<SkeletonRows {...props.skeleton} />}
      >
        {props.children}
      </Loaded>
      {props.fields}
      {note && (
        <TextInput
          label={t('corrections.note')}
          rows={2}
          maxLength={2000}
          value={note.value}
          onChange={note.onChange}
        />
      )}
    </FormDialog>
  );
};
