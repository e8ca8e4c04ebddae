/** Stands in signals, bindings and in the address of the webhook. */
export const SOURCE_ID = 'azure-devops';
