export interface Config {
  cdMaturity?: {
    sources?: {
      cdevents?: {
        webhook?: {
          /**
           * Header that carries the secret, for senders that cannot send `Authorization: Bearer`. Default:
           * `x-cd-maturity-token`.
           */
          header?: string;
        };
      };
    };
  };
}
