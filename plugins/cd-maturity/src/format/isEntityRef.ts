const REF = /^[^:/\s]+:[^/\s]+\/[^/\s]+$/;

/** Whether a text is a full ref: `user:default/mia`. Programs that act for nobody have other names. */
export const isEntityRef = (text: string): boolean => REF.test(text);
