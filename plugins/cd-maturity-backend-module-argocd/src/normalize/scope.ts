import {
  foldCase,
  unfoldCase,
} from 'backstage-plugin-cd-maturity-node/provider';

/** What a scope asks for: one application by name, or all that a label selector fits. */
export type ApplicationQuery = {
  /** Name of the Argo CD server as configured, lower case; any server without. */
  instance?: string;
  name?: string;
  selector?: string;
  namespace?: string;
  project?: string;
};

const NAMES = ['namespace', 'project', 'selector'] as const;

/** `shop`, `main/shop`, `shop?namespace=team-a`, `?selector=app=shop`. */
export function scopeOf(query: ApplicationQuery): string {
  const { instance, name = '' } = query;
  const asked = NAMES.flatMap(key => {
    const value = query[key];
    return value ? [`${key}=${foldCase(value)}`] : [];
  });
  return [
    instance ? `${instance.toLowerCase()}/` : '',
    name.toLowerCase(),
    asked.length > 0 ? `?${asked.join('&')}` : '',
  ].join('');
}

const SCOPE = /^(?:(?<instance>[^/?]+)\/)?(?<name>[^/?]*)(?:\?(?<asked>.*))?$/;

/** What a scope asks for; undefined when it names neither an application nor a selector. */
export function queryOf(scope: string): ApplicationQuery | undefined {
  const { instance, name, asked = '' } = SCOPE.exec(scope)?.groups ?? {};
  const values = Object.fromEntries(
    asked.split('&').flatMap(part => {
      const [key, ...value] = part.split('=');
      return NAMES.some(known => known === key)
        ? [[key, unfoldCase(value.join('='))]]
        : [];
    }),
  );
  const query: ApplicationQuery = {
    ...(instance ? { instance } : {}),
    ...(name ? { name } : {}),
    ...values,
  };
  return query.name || query.selector ? query : undefined;
}
