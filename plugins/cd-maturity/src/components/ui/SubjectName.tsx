import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { isEntityRef } from '../../format/isEntityRef';

/** Who did something: a person by name, or a program by the name that it signs in with. */
export const SubjectName = ({ subject }: { subject: string }) =>
  isEntityRef(subject) ? (
    <EntityDisplayName entityRef={subject} hideIcon disableTooltip />
  ) : (
    <>{subject}</>
  );
