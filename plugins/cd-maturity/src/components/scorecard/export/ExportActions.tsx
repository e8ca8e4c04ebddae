import { useApi } from '@backstage/core-plugin-api';
import GetApp from '@material-ui/icons/GetApp';
import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { useAct } from '../../../hooks/useAct';
import { useText } from '../../../hooks/useText';
import { Action } from '../../ui';
import { saveFile } from './saveFile';

const formats = ['csv', 'json'] as const;
const nothing = () => {};

type Props = { filter: ScorecardFilter };

/** The list as it is filtered, as a file; all of it, not only what was scrolled to. */
export const ExportActions = ({ filter }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const { busy, act } = useAct(t('entities.exportFailed'), nothing);
  return (
    <>
      {formats.map(format => (
        <Action
          key={format}
          startIcon={<GetApp fontSize="small" />}
          disabled={busy}
          aria-label={t('entities.exportAs', { format: format.toUpperCase() })}
          onClick={() =>
            act(async () =>
              saveFile(
                await api.exportScorecard(format, filter),
                `maturity.${format}`,
              ),
            )
          }
        >
          {format.toUpperCase()}
        </Action>
      ))}
    </>
  );
};
