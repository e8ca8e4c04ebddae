import { Suspense, lazy, useState } from 'react';
import { useText } from '../../hooks/useText';
import { Action } from '../ui';

// Seldom opened, so the page does not wait for them.
const dialogs = {
  bindings: lazy(() =>
    import('./bindings/BindingsDialog').then(m => ({
      default: m.BindingsDialog,
    })),
  ),
  recognition: lazy(() =>
    import('./recognition/RecognitionDialog').then(m => ({
      default: m.RecognitionDialog,
    })),
  ),
};

type Props = {
  what: keyof typeof dialogs;
  entityRef: string;
  onCorrected(): void;
};

/** Opens what an owner may correct; everybody may look. */
export const CorrectButton = ({ what, entityRef, onCorrected }: Props) => {
  const t = useText();
  const [open, setOpen] = useState(false);
  const Dialog = dialogs[what];
  return (
    <>
      <Action variant="text" onClick={() => setOpen(true)}>
        {t(`corrections.open.${what}`)}
      </Action>
      {open && (
        <Suspense fallback={null}>
          <Dialog
            entityRef={entityRef}
            onClose={() => setOpen(false)}
            onCorrected={onCorrected}
          />
        </Suspense>
      )}
    </>
  );
};
