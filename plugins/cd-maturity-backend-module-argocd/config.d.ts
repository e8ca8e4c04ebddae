export interface Config {
  cdMaturity?: {
    sources?: {
      argocd?: {
        /** Servers to poll. Without any nothing is polled; notifications need none. */
        instances?: Array<{
          /** As `argocd/instance-name` names it. */
          name: string;
          /** Address of the server, without `/api`. */
          url: string;
          /**
           * Token of an account that may get applications.
           * @visibility secret
           */
          token: string;
        }>;
      };
    };
  };
}
