export interface Config {
  cdMaturity?: {
    sources?: {
      circleci?: {
        /**
         * Personal API token. Without it nothing is polled; webhooks need none.
         * @visibility secret
         */
        token?: string;
        /** Address of CircleCI or of a CircleCI server. Default: `https://circleci.com`. */
        baseUrl?: string;
      };
    };
  };
}
