export interface Config {
  cdMaturity?: {
    sources?: {
      jenkins?: {
        /** What builds with the result UNSTABLE count as. Default: success, with the failed tests in the test report. */
        unstable?: 'success' | 'failure';
        /**
         * Servers to poll. Default: those of Backstage's Jenkins plugin (`jenkins.instances` or `jenkins.baseUrl`). Without
         * any nothing is polled.
         */
        instances?: Array<{
          /** Prefix of `jenkins.io/job-full-name`. `default`, or none, is the server without a prefix. */
          name?: string;
          /** Address of the server. */
          url: string;
          username?: string;
          /**
           * API token of the user.
           * @visibility secret
           */
          token?: string;
        }>;
      };
    };
  };
}
