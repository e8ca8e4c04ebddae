import { z } from 'zod';
import { CLAUSE_SCHEMAS, clauseSchema } from './clause';
import { lensSchema } from './lens/lens';
import { maturityModelSchema } from './model';
import { maturityModelOverrideSchema } from './override/maturityModelOverride';
import { signalDictionarySchema } from './signalDictionary';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const FILES: Record<string, { title: string; schema: z.ZodType }> = {
  'maturity-model': { title: 'Maturity model', schema: maturityModelSchema },
  'maturity-model-override': {
    title: 'Changes of a maturity model',
    schema: maturityModelOverrideSchema,
  },
  lens: { title: 'Lens on maturity models', schema: lensSchema },
  'signal-dictionary': {
    title: 'Signal dictionary',
    schema: signalDictionarySchema,
  },
};

/**
 * JSON Schemas of the files that people write, by name, for editors: they complete words and mark what is misspelt while one
 * types. Whether the parts of a file fit together says {@link checkModels}.
 * @public
 */
export function modelJsonSchemas(): Record<
  string,
  z.core.JSONSchema.JSONSchema
> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = toJsonSchema(schema);
      return [name, { $schema, title, ...rest }];
    }),
  );
}

/** Draft 7 is what editors of YAML understand best. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === clauseSchema) {
        becomeClause(jsonSchema);
      }
    },
  });
}

/** A clause is read by hand for the sake of clear messages; to an editor it is one of four. */
function becomeClause(jsonSchema: JsonSchema): void {
  for (const key of Object.keys(jsonSchema)) {
    delete jsonSchema[key];
  }
  jsonSchema.anyOf = Object.values(CLAUSE_SCHEMAS).map(schema => {
    const { $schema: _, ...clause } = toJsonSchema(schema);
    return clause;
  });
}
