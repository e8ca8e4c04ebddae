import { z } from 'zod';

/** Text that people read: never blank. */
export const textSchema = z
  .string()
  .regex(/\S/, { error: 'must not be empty' });

/** Short name used in references. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be lower case words joined by hyphens, such as has-database',
});

/** Name with dots of a practice: `cd.build.one-command`. */
export const practiceIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, {
    error:
      'must be lower case words joined by dots and hyphens, such as cd.build.one-command',
  });

/** Name with dots of a signal: `deploy.automation_ratio`. */
export const signalIdSchema = z.string().regex(/^[a-z0-9]+(\.[a-z0-9_]+)+$/, {
  error:
    'must be lower case words joined by dots and underscores, such as deploy.automation_ratio',
});

/** A software template of the catalog that takes the first step for a team. */
export const templateRefSchema = z
  .string()
  .regex(
    /^template:[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*\/[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/,
    {
      error:
        'must be the full reference of a template, such as template:default/node-service',
    },
  )
  .describe('Software template that does it: template:namespace/name.');

/** Kept in links of pages, so only web addresses. */
export const linkSchema = z.url({
  protocol: /^https?$/,
  error: 'must be an address that starts with http:// or https://',
});
