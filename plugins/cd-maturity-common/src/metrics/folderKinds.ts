/** Folders that hold code of tests, by the usual names. */
const TESTS =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|it|integration[-_]?tests?|cypress|features)(?:\/|$)/i;
/** Folders that hold changes of a database schema, by the usual names and those of the common tools. */
const MIGRATIONS =
  /(?:^|\/)(?:migrations?|flyway|liquibase|alembic|changelogs?)(?:\/|$)/i;

type Folders = readonly string[] | undefined;

/** Nothing when the folders are not known. */
export function touchesTests(folders: Folders): boolean | undefined {
  return folders?.some(folder => TESTS.test(folder));
}

export function touchesMigrations(folders: Folders): boolean | undefined {
  return folders?.some(folder => MIGRATIONS.test(folder));
}
