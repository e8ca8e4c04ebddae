import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Node,
  parseDocument,
} from 'yaml';
import { Finding, Locate } from './finding';
import { yamlProblems } from './yamlProblems';

/** The data of a YAML text, and where each part of it stands. */
export type YamlText = {
  data: unknown;
  locate: Locate;
  /** What is wrong with the text as YAML. */
  findings: Finding[];
};

/** Reads one YAML document. With findings, `data` is not to be used. */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
  });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const finding = (message: string, offset: number): Finding => ({
    file,
    ...position(offset),
    field: '',
    message,
    severity: 'error',
  });

  const findings = yamlProblems(document, text).map(({ message, offset }) =>
    finding(`is not valid YAML: ${message}`, offset),
  );
  let data: unknown;
  if (findings.length === 0) {
    try {
      data = document.toJS();
    } catch (error) {
      findings.push(finding(`is not valid YAML: ${messageOf(error)}`, 0));
    }
  }
  return {
    data,
    locate: path => position(offsetOf(document, path)),
    findings,
  };
}

/** The key of a map entry, the start of a list item; for what is missing, where it should have been. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = resolved(document, document.contents);
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => String(isScalar(key) ? key.value : key) === String(part),
      );
      if (!pair) {
        return offset;
      }
      offset = rangeStart(pair.key) ?? offset;
      node = resolved(document, pair.value);
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part];
      offset = rangeStart(item) ?? offset;
      node = resolved(document, item);
    } else {
      return offset;
    }
  }
  return offset;
}

function resolved(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) {
    return node.resolve(document);
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

function rangeStart(node: unknown): number | undefined {
  const known = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
  return known ? node.range?.[0] : undefined;
}

function messageOf(error: unknown): string {
  const { message } = error as Partial<Error>;
  return message ?? String(error);
}
