import { useText } from '../../../hooks/useText';

const names = ['github', 'catalog', 'facts'] as const;
const roles = ['scm', 'ci', 'deploy', 'incidents', 'registry'] as const;

/** Names of sources and roles; one that this version does not know keeps its id. */
export const useSourceWords = () => {
  const t = useText();
  return {
    name: (id: string) => {
      const known = names.find(name => name === id);
      return known ? t(`sources.name.${known}`) : id;
    },
    role: (id: string) => {
      const known = roles.find(role => role === id);
      return known ? t(`sources.roles.${known}`) : id;
    },
  };
};
