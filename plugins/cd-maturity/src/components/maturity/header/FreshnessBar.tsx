import RefreshIcon from '@material-ui/icons/Refresh';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { ModelBar } from '../../model/ModelBar';
import { Action } from '../../ui';

type Props = {
  maturity: EntityMaturity;
  refreshing: boolean;
  onRefresh(): void;
};

/** Which model, how old the evidence is, and a way to evaluate again. */
export const FreshnessBar = ({ maturity, refreshing, onRefresh }: Props) => {
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const [, setModel] = useAddressValue('model');
  const { newestSignalAt, evaluatedAt } = maturity.freshness;
  const evaluated = t('header.evaluated', {
    age: format.ago(evaluatedAt, now),
  });
  return (
    <ModelBar
      model={maturity.model}
      models={maturity.models}
      onChoose={setModel}
      newestSignalAt={newestSignalAt}
      more={` · ${evaluated}`}
    >
      <Action
        startIcon={<RefreshIcon fontSize="small" />}
        disabled={refreshing}
        onClick={onRefresh}
      >
        {refreshing ? t('header.refreshing') : t('header.refresh')}
      </Action>
    </ModelBar>
  );
};
