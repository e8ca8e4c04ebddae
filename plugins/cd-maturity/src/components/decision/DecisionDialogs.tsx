import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { DraftDialog } from './DraftDialog';
import { StaleDialog } from './StaleDialog';
import { Dialogs } from './useDialogs';

type Props = { practice: PracticeDto; dialogs: Dialogs };

/** The dialog of a practice that is open, if any. */
export const DecisionDialogs = ({ practice, dialogs }: Props) => {
  const { open, limits } = dialogs;
  if (!open) return null;
  return open.type === 'draft' ? (
    <DraftDialog
      practice={practice}
      draft={open.draft}
      refusal={open.refusal}
      limits={limits}
      onCancel={dialogs.close}
      onSubmit={dialogs.send}
    />
  ) : (
    <StaleDialog
      practice={practice.title}
      request={open.request}
      current={open.current}
      onCancel={dialogs.close}
      onGoOn={() => dialogs.goOn(open.request)}
    />
  );
};
