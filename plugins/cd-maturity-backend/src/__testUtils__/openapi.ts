import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const document = parse(
  readFileSync(path.join(__dirname, '../schema/openapi.yaml'), 'utf8'),
);
const METHODS = ['get', 'post', 'put', 'delete', 'options'];

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'openapi');

/** All operations that the document names: `get /models/{id}`. */
export function operations(): string[] {
  return Object.entries<object>(document.paths).flatMap(([route, item]) =>
    Object.keys(item)
      .filter(key => METHODS.includes(key))
      .map(method => `${method} ${route}`),
  );
}

export type Part = Record<string, unknown>;

/** Follows `$ref` to where in the document a part stands. */
export function locate(pointer: string): { pointer: string; value: Part } {
  const value = pointer
    .split('/')
    .slice(1)
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((part, key) => part[key] as Part, document as Part);
  return typeof value.$ref === 'string'
    ? locate(value.$ref.slice(1))
    : { pointer, value };
}

export type DescribedMethod = 'get' | 'post' | 'put' | 'delete' | 'options';

/** What the document says about the request of an operation. */
export function requestOf(operation: string): {
  method: DescribedMethod;
  route: string;
  /** Names of query parameters. */
  query: string[];
  /** Bodies that it gives as examples. */
  examples: unknown[];
} {
  const [method, route] = operation.split(' ');
  const at = `/paths/${route.replace(/\//g, '~1')}`;
  const { value } = locate(`${at}/${method}`);
  const listOf = (pointer: string) =>
    ((locate(pointer).value.parameters ?? []) as Part[]).map((_, index) =>
      locate(`${pointer}/parameters/${index}`),
    );
  const query = [...listOf(at), ...listOf(`${at}/${method}`)]
    .filter(parameter => parameter.value.in === 'query')
    .map(parameter => parameter.value.name as string);
  if (!value.requestBody) {
    return { method: method as DescribedMethod, route, query, examples: [] };
  }
  const content = locate(`${at}/${method}/requestBody`).value.content as {
    [type: string]: { example?: unknown; examples?: Record<string, Part> };
  };
  const examples = Object.values(content).flatMap(type => [
    ...(type.example === undefined ? [] : [type.example]),
    ...Object.values(type.examples ?? {}).map(each => each.value),
  ]);
  return { method: method as DescribedMethod, route, query, examples };
}

/** Where in the document an operation stands. */
export function pointerOf(operation: string): string {
  const [method, route] = operation.split(' ');
  return `/paths/${route.replace(/\//g, '~1')}/${method}`;
}

/** Parameters that the operation itself has. */
export function parametersOf(operation: string): Part[] {
  const at = pointerOf(operation);
  return ((locate(at).value.parameters ?? []) as Part[]).map(
    (_, index) => locate(`${at}/parameters/${index}`).value,
  );
}

/** What the document says about sending a request a second time. */
export function repetitionOf(operation: string): {
  /** With an `Idempotency-Key`. */
  byKey: boolean;
  /** That it needs none, and why. */
  without?: unknown;
  /** What is answered while the first one is at work. */
  conflict: boolean;
} {
  const { value } = locate(pointerOf(operation));
  return {
    byKey: parametersOf(operation).some(
      ({ name }) => name === 'Idempotency-Key',
    ),
    without: value['x-repeatable'],
    conflict: '409' in (value.responses as Part),
  };
}

/** Fails unless the document knows an answer of this status with this body. */
export function expectDescribed(
  operation: string,
  answer: {
    status: number;
    body: unknown;
    text: string;
    headers: Record<string, string>;
  },
): void {
  const base = pointerOf(operation);
  const responses = locate(base).value.responses as Part;
  const status = responses[answer.status] ? answer.status : 'default';
  const { pointer, value } = locate(`${base}/responses/${status}`);
  if (!value.content) {
    expect(answer.text).toBe('');
    return;
  }
  const [mediaType] = answer.headers['content-type'].split(';');
  expect(Object.keys(value.content)).toContain(mediaType);
  if (mediaType !== 'application/json') {
    return;
  }
  const schema = `openapi#${pointer}/content/application~1json/schema`;
  const validate = ajv.compile({
    $ref: schema.replace(/[{}]/g, encodeURIComponent),
  });
  const isValid = validate(answer.body);
  expect({ operation, errors: validate.errors }).toEqual({
    operation,
    errors: null,
  });
  expect(isValid).toBe(true);
}
