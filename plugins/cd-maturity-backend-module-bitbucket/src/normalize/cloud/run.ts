/** The one file that defines pipelines; named ones in it are started by hand or by schedule. */
const DEFINITION = 'bitbucket-pipelines.yml';

export const workflowOf = (customName: string | undefined) =>
  customName ? `${DEFINITION}: ${customName}` : DEFINITION;

/** Number of a pipeline in an address of its page. */
export const pipelineNumberOf = (url: string | null | undefined) =>
  /\/(?:addon\/)?pipelines\/(?:home#!\/)?results\/(\d+)/.exec(url ?? '')?.[1];

export const runPart = (number: number | string) => `pipeline/${number}`;
