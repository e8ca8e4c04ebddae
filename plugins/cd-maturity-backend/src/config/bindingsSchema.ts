import { bindingChoiceSchema } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { unknownPlaceholders } from '../bindings/scopeTemplate';

const text = z.string().trim().min(1);
const lowerCase = text.transform(value => value.toLocaleLowerCase('en-US'));

/** One value or several, any of which may fit. */
const anyOf = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.array(schema).min(1)])
    .transform(value => (Array.isArray(value) ? value : [value]));

const choice = bindingChoiceSchema.shape;

/** A rule that binds entities to scopes without an annotation on each of them. */
const ruleSchema = z.strictObject({
  match: z
    .strictObject({
      kind: anyOf(lowerCase).optional(),
      type: anyOf(lowerCase).optional(),
      lifecycle: anyOf(lowerCase).optional(),
      tag: anyOf(lowerCase).optional(),
      owner: anyOf(lowerCase).optional(),
      system: anyOf(lowerCase).optional(),
      annotation: anyOf(text).optional(),
    })
    .default({}),
  source: choice.source,
  scope: text.superRefine((template, context) => {
    for (const name of unknownPlaceholders(template)) {
      context.addIssue({
        code: 'custom',
        message: `has the unknown placeholder {${name}}; there are kind, name, namespace, type, owner, system and annotation:<key>`,
      });
    }
  }),
  roles: choice.roles,
  filter: choice.filter,
});

const renameSchema = z.strictObject({
  source: text,
  from: lowerCase,
  to: lowerCase,
});

export const bindingRulesSchema = z.array(ruleSchema).default([]);
export const renamedScopesSchema = z.array(renameSchema).default([]);

export type BindingRule = z.infer<typeof ruleSchema>;
