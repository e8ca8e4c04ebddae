export { cloudEventSchema, cloudEventType, dataOf } from './cloudEvent';
export type { ReceivedCloudEvent } from './cloudEvent';
export { readCloudEvents } from './readCloudEvents';
export { cloudEventsWebhook, unpackCloudEvents } from './webhook';
