import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useText } from '../../../hooks/useText';
import { ExternalLink } from '../../ui';

const isAddress = (source: string) => /^https?:\/\//i.test(source);

/** What a metric means and where that definition comes from. */
export const MetricDefinition = ({ metric }: { metric: MetricDto }) => {
  const t = useText();
  const words = useFigureWords();
  return (
    <>
      {words.definition(metric)}
      <br />
      {isAddress(metric.source) ? (
        <ExternalLink to={metric.source}>
          {new URL(metric.source).host}
        </ExternalLink>
      ) : (
        t('outcomes.source', { source: metric.source })
      )}
    </>
  );
};
