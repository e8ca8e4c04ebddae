export const health = {
  health: {
    sources: 'Sources',
    platform:
      'Sources, deliveries that could not be read and scopes that nobody claims are shown to those with the permission cd-maturity.source.admin.',
    sourcesSub:
      'Whether each source is heard, how far behind it is, and what to do about failures.',
    failure: 'The state of the sources could not be read',
    noSourceTitle: 'No source is installed',
    noSource:
      'Add a provider module to the backend, for example backstage-plugin-cd-maturity-backend-module-github.',
    state: {
      closed: 'Not connected',
      waiting: 'Nothing came yet',
      failing: 'Polls fail',
      silent: 'Silent',
      heard: 'Heard',
    },
    closed:
      'Neither a webhook secret nor credentials are configured. Set cdMaturity.sources.{{source}}.webhook.secrets to open its door.',
    webhook: 'Webhook',
    polled: 'Polled',
    lastDelivery: 'last delivery {{age}}',
    lastPoll: 'last poll {{age}}',
    rateLimited: 'rate limit used up until {{until}}',
    lastDay: '{{number}} deliveries in a day',
    pending: '{{number}} waiting, the oldest for {{lag}}',
    dead: '{{number}} could not be read',
    scopes: '{{number}} scopes',
    unboundOf: '{{number}} of them claimed by nobody',
    backfill: 'Reading the past: {{done}} of {{all}} scopes done',
    backfillFailing: '{{number}} fail for now',
    startBackfill: 'Read {{days}} days back',
    stopBackfill: 'Stop reading the past',
    actFailed: 'That did not work',
    deadTitle: 'Deliveries that could not be read',
    deadSub: 'Kept as they came. Replay them after a fix.',
    deadFailure: 'The deliveries could not be read',
    noneDead: 'Every delivery could be read.',
    show: 'Show payload',
    hide: 'Hide payload',
    replay: 'Replay',
    unboundTitle: 'Scopes that nobody claims',
    unboundSub:
      'They send signals, but no entity has an annotation or rule that names them.',
    unboundFailure: 'The scopes could not be read',
    noneUnbound: 'Every scope that sends signals belongs to an entity.',
  },
} as const;
