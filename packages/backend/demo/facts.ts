/** Facts that a look into the repository would give; ids of the signal dictionary. */
export type Facts = Record<string, boolean | number>;

/** What a well-kept repository shows. */
export const tidy: Facts = {
  'scm.build_definition_present': true,
  'scm.pipeline_as_code': true,
  'scm.lockfile_present': true,
  'scm.codeowners_present': true,
  'scm.dependency_updates_automated': true,
};

/** A build script and nothing else. */
export const bare: Facts = {
  'scm.build_definition_present': true,
  'scm.pipeline_as_code': false,
  'scm.lockfile_present': false,
  'scm.codeowners_present': false,
  'scm.dependency_updates_automated': false,
};
