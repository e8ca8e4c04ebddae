/** What the search index knows of a component's maturity; the backend's search module writes it. */
export type MaturityDocument = {
  title: string;
  text: string;
  location: string;
  level: string;
  openPractices: readonly string[];
};

/** Type of the documents in the index. */
export const MATURITY_TYPE = 'cd-maturity';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The document in a result; undefined when it is none of ours. */
export const maturityDocument = (
  result: unknown,
): MaturityDocument | undefined => {
  if (typeof result !== 'object' || result === null) return undefined;
  const {
    title,
    text,
    location,
    level,
    openPractices,
  }: {
    [key in keyof MaturityDocument]?: unknown;
  } = result;
  if (!isText(title) || !isText(text) || !isText(location) || !isText(level)) {
    return undefined;
  }
  return {
    title,
    text,
    location,
    level,
    openPractices: Array.isArray(openPractices)
      ? openPractices.filter(isText)
      : [],
  };
};
