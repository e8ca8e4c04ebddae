import {
  BindingCorrectionRequest,
  EntityBindings,
  SOURCE_ROLES,
  bindingCorrectionRequestSchema,
} from 'backstage-plugin-cd-maturity-common';

type Role = (typeof SOURCE_ROLES)[number];

export const filterParts = [
  'workflow',
  'environment',
  'branch',
  'path',
  'service',
] as const;
type FilterPart = (typeof filterParts)[number];

/** One scope as it stands in the form. */
export type BindingRow = {
  source: string;
  scope: string;
  roles: Role[];
  filter: Partial<Record<FilterPart, string>>;
};

export type BindingsDraft = { rows: BindingRow[]; note: string };

export const emptyRow = (): BindingRow => ({
  source: '',
  scope: '',
  roles: [],
  filter: {},
});

/** What holds now; names that a scope had before come back by themselves. */
export const toDraft = ({
  items,
  correction,
}: EntityBindings): BindingsDraft => ({
  rows: items
    .filter(({ former }) => !former)
    .map(({ source, scope, roles, filter }) => ({
      source,
      scope,
      roles: [...roles],
      filter: { ...filter },
    })),
  note: correction?.note ?? '',
});

const filledFilter = (filter: BindingRow['filter']) =>
  filterParts.flatMap(part => {
    const text = filter[part]?.trim();
    return text ? [[part, text] as const] : [];
  });

export const toRequest = (
  { rows, note }: BindingsDraft,
  revision: number,
): BindingCorrectionRequest => ({
  revision,
  bindings: rows.map(({ source, scope, roles, filter }) => {
    const filled = filledFilter(filter);
    return {
      source: source.trim(),
      scope: scope.trim(),
      roles,
      ...(filled.length > 0 ? { filter: Object.fromEntries(filled) } : {}),
    };
  }),
  ...(note.trim() ? { note: note.trim() } : {}),
});

export type RowField = 'source' | 'scope' | 'roles';
/** Fields that have to be put right, of each row. */
export type RowProblems = ReadonlyArray<ReadonlySet<RowField>>;

const fields: readonly RowField[] = ['source', 'scope', 'roles'];

/** What the contract would refuse. */
export const checkRows = (draft: BindingsDraft): RowProblems => {
  const parsed = bindingCorrectionRequestSchema.safeParse(toRequest(draft, 0));
  const problems = draft.rows.map(() => new Set<RowField>());
  for (const { path } of parsed.error?.issues ?? []) {
    const [list, row, name] = path;
    const field = fields.find(item => item === name);
    if (list === 'bindings' && typeof row === 'number' && field) {
      problems[row]?.add(field);
    }
  }
  return problems;
};

export const isComplete = (problems: RowProblems) =>
  problems.every(fieldsOfRow => fieldsOfRow.size === 0);
