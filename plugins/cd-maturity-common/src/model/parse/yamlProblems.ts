import { Document, visit, YAMLError } from 'yaml';

type Problem = { message: string; offset: number };

/** What to do about mistakes whose own words say little to somebody who does not know YAML well. */
const ADVICE: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab cannot indent; use spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'a second colon on one line; put text that holds a colon in quotes, or check how far the line is indented',
  MULTIPLE_DOCS: 'a second document begins here; put it into a file of its own',
};

/**
 * What is wrong with a text as YAML. Of mistakes of form only the first: those after it mostly follow from it.
 */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
): Problem[] {
  const isTwice = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const twice = document.errors.filter(isTwice);
  const [first] = document.errors.filter(error => !isTwice(error));
  return [
    ...twice.map(({ pos }) => ({
      message: `${wordAt(
        text,
        pos[0],
      )} stands twice in one map; remove one of the two`,
      offset: pos[0],
    })),
    ...(first ? [mistake(first, document)] : unknownAliases(document)),
  ];
}

function mistake(error: YAMLError, document: Document.Parsed): Problem {
  const { code, message, pos } = error;
  if (/^Missing closing .quote/.test(message)) {
    return {
      message: 'a quote that is never closed begins here',
      offset: startOfText(document, pos[0]),
    };
  }
  return { message: ADVICE[code] ?? message, offset: pos[0] };
}

/** Where the text begins that ends at an offset: of a quote that is left open, the end is far away. */
function startOfText(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] < start && range[1] >= end) start = range[0];
    },
  });
  return start;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/.exec(text.slice(offset, offset + 100))?.[0] ?? 'the key';
}

function unknownAliases(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) {
        problems.push({
          message: `*${alias.source} names no part of the text before it that is marked &${alias.source}`,
          offset: alias.range?.[0] ?? 0,
        });
      }
    },
  });
  return problems;
}
