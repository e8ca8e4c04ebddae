import { SOURCE_ROLES } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';

const names = [
  'github',
  'gitlab',
  'jenkins',
  'argocd',
  'tekton',
  'azure-devops',
  'bitbucket',
  'circleci',
  'pagerduty',
  'cdevents',
  'catalog',
  'facts',
] as const;

/** Names of sources and roles; one that this version does not know keeps its id. */
export const useSourceWords = () => {
  const t = useText();
  return {
    name: (id: string) => {
      const known = names.find(name => name === id);
      return known ? t(`sources.name.${known}`) : id;
    },
    role: (id: string) => {
      const known = SOURCE_ROLES.find(role => role === id);
      return known ? t(`sources.roles.${known}`) : id;
    },
  };
};
