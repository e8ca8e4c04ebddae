import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Fragment } from 'react';
import { splitRefs } from './splitRefs';

/** A text of the backend with the names of the entities that it speaks of. */
export const RefText = ({ text }: { text: string }) => (
  <>
    {splitRefs(text).map((part, index) => (
      <Fragment key={index}>
        {part.isRef ? (
          <b>
            <EntityDisplayName entityRef={part.text} hideIcon disableTooltip />
          </b>
        ) : (
          part.text
        )}
      </Fragment>
    ))}
  </>
);
