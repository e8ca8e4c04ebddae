import { maybeName, read } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { Application, application } from './application';
import { scopeOf } from './scope';

/** The name under which notifications and polls are kept. */
export const APPLICATION_EVENT = 'application';

const wrapper = z.object({
  /** The scope that was polled; its applications are told apart from those by name. */
  scope: maybeName,
  /** Name of the server, for organisations with several. */
  instance: maybeName,
  context: z.object({ argocdUrl: z.string().nullish() }).nullish(),
  app: application,
});

const bare = application.extend({ kind: z.literal('Application') });

const isBare = z.object({ kind: z.literal('Application') });

export type ReadApplication = {
  app: Application;
  scope: string;
  /** Page of the application, where the address of the server is known. */
  url?: string;
};

/** Our own notification body, what a poll keeps, or an Application as Kubernetes knows it. */
export function readApplication(payload: unknown): ReadApplication {
  if (isBare.safeParse(payload).success) {
    const app = read(bare, payload);
    return { app, scope: scopeOf({ name: app.metadata.name }) };
  }
  const { app, scope, instance, context } = read(wrapper, payload);
  const { name, namespace } = app.metadata;
  const server = context?.argocdUrl?.replace(/\/+$/, '');
  const page = ['applications', namespace, name].filter(Boolean).join('/');
  return {
    app,
    scope: scope?.toLowerCase() ?? scopeOf({ instance, name }),
    ...(server ? { url: `${server}/${page}` } : {}),
  };
}
