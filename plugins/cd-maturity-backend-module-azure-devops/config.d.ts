export interface Config {
  cdMaturity?: {
    sources?: {
      'azure-devops'?: {
        /**
         * Host and organisation of entities whose annotations name a project only, `dev.azure.com/acme`. An annotation
         * `dev.azure.com/host-org` or a source location wins.
         */
        organization?: string;
      };
    };
  };
}
