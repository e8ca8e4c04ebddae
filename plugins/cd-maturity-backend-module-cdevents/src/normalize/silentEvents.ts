import { silentEvents } from 'backstage-plugin-cd-maturity-node/provider';

/** By subject and predicate, as the specification writes them together. */
export const SILENT_EVENTS = silentEvents({
  'a step in the life of an artifact; packaged and published tell that it exists':
    ['artifact.deleted', 'artifact.downloaded', 'artifact.signed'],
  'a place for source code, not delivery': [
    'repository.created',
    'repository.deleted',
    'repository.modified',
  ],
  'a file that tests left behind; testcaserun and testsuiterun tell how they went':
    ['testoutput.published'],
  'a piece of work; change tells what was delivered for it': [
    'ticket.closed',
    'ticket.created',
    'ticket.updated',
  ],
});
