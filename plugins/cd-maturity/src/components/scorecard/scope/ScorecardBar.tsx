import { Box } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { ModelBar } from '../../model/ModelBar';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { useModels } from '../useModels';
import { ScopeChip } from './ScopeChip';
import { PageScope, ScopeField } from './usePageScope';

const fields: readonly ScopeField[] = ['owner', 'lifecycle'];

type Props = {
  /** Not there yet while it is read. */
  summary?: ScorecardSummary;
  navigation: Pick<ScorecardNavigation, 'changeFilter'>;
  /** Where the page can be about a part; lists have filters of their own. */
  scope?: PageScope;
};

/** What a page of the scorecard is about; another model has other levels, dimensions and practices to filter by. */
export const ScorecardBar = ({ summary, navigation, scope }: Props) => {
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
      choices={
        scope &&
        fields.map(field => (
          <ScopeChip
            key={field}
            field={field}
            value={scope.part[field]?.[0]}
            summary={summary}
            onChoose={value => scope.choose(field, value)}
          />
        ))
      }
      newestSignalAt={summary.totals.newestSignalAt}
    />
  );
};
