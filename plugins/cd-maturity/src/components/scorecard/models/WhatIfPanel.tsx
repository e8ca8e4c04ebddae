import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import {
  MaturityModel,
  ModelPreview,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { isForbidden } from '../../../format/isForbidden';
import { useSubmit } from '../../../hooks/useSubmit';
import { useText } from '../../../hooks/useText';
import { Action, EmptyState, ErrorState, Inset, Panel } from '../../ui';
import { DraftChips } from './DraftChips';
import { PreviewResult } from './PreviewResult';
import { WhatIfDraft, isChanged, overrideOf } from './whatIfDraft';

const useStyles = makeStyles({
  draft: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
});

type Props = {
  model: MaturityModel;
  draft: WhatIfDraft;
  onChange(next: (before: WhatIfDraft) => WhatIfDraft): void;
};

/** What the draft would change over the whole catalog; nothing of it is stored. */
export const WhatIfPanel = ({ model, draft, onChange }: Props) => {
  const classes = useStyles();
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const [result, setResult] = useState<{
    of: WhatIfDraft;
    preview: ModelPreview;
  }>();
  const { busy, error, submit } = useSubmit();
  const run = () =>
    submit(async () => {
      const override = overrideOf(draft, model);
      setResult({ of: draft, preview: await api.previewModel({ override }) });
    });
  const shown = result?.of === draft ? result.preview : undefined;
  const failure = () => {
    if (!error || busy || shown) return null;
    return isForbidden(error) ? (
      <EmptyState
        title={t('models.notAllowedTitle')}
        description={t('models.notAllowed')}
      />
    ) : (
      <ErrorState
        title={t('models.previewFailure')}
        error={error}
        onRetry={run}
      />
    );
  };
  return (
    <Panel title={t('models.whatIfTitle')} sub={t('models.whatIfSub')}>
      {isChanged(draft) ? (
        <>
          <Inset>
            <div className={classes.draft}>
              <DraftChips model={model} draft={draft} onChange={onChange} />
              <Action variant="contained" disabled={busy} onClick={run}>
                {busy ? t('models.previewing') : t('models.preview')}
              </Action>
            </div>
          </Inset>
          <div aria-live="polite">
            {failure()}
            {shown && <PreviewResult preview={shown} model={model} />}
          </div>
        </>
      ) : (
        <EmptyState
          title={t('models.nothingTitle')}
          description={t('models.nothing')}
        />
      )}
    </Panel>
  );
};
