export interface Config {
  cdMaturity?: {
    sources?: {
      pagerduty?: {
        /**
         * Read-only REST API key. Without it nothing is polled; webhooks need none.
         * @visibility secret
         */
        token?: string;
        /** Address of the REST API. Default: `https://api.pagerduty.com`; `https://api.eu.pagerduty.com` in the EU. */
        baseUrl?: string;
      };
    };
  };
}
