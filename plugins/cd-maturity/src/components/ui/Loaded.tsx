import { ReactNode } from 'react';
import { Resource } from '../../hooks/useResource';
import { useText } from '../../hooks/useText';
import { visuallyHidden } from '../../theme';
import { ErrorState } from './ErrorState';

type Props<T> = {
  resource: Resource<T>;
  /** Takes the room that the content will take. */
  skeleton: ReactNode;
  /** Title of the error. */
  failure: string;
  children(value: T): ReactNode;
};

/** The three states of something that is fetched. */
export const Loaded = <T,>({
  resource,
  skeleton,
  failure,
  children,
}: Props<T>) => {
  const t = useText();
  switch (resource.status) {
    case 'loading':
      return (
        <div aria-busy="true">
          <span role="status" style={visuallyHidden}>
            {t('common.loading')}
          </span>
          {skeleton}
        </div>
      );
    case 'failed':
      return (
        <ErrorState
          title={failure}
          error={resource.error}
          onRetry={resource.retry}
        />
      );
    default:
      return <>{children(resource.value)}</>;
  }
};
