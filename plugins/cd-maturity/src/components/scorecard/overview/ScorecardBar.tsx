import { Box } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ModelBar } from '../../model/ModelBar';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { useModels } from '../useModels';

type Props = {
  /** Not there yet while it is read. */
  summary?: ScorecardSummary;
  navigation: Pick<ScorecardNavigation, 'changeFilter'>;
};

/** The bar of the overview; another model has other levels, dimensions and practices to filter by. */
export const ScorecardBar = ({ summary, navigation }: Props) => {
  const models = useModels();
  if (!summary) {
    return <Box minHeight={32} />;
  }
  return (
    <ModelBar
      model={summary.model}
      models={models.status === 'ready' ? models.value : []}
      onChoose={model =>
        navigation.changeFilter({
          model,
          level: undefined,
          dimension: undefined,
          practice: undefined,
        })
      }
      newestSignalAt={summary.totals.newestSignalAt}
    />
  );
};
