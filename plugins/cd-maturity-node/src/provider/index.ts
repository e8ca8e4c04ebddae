/**
 * What every provider needs to turn payloads into signals. Pure: needs no portal, so that a terminal can use it too.
 *
 * @packageDocumentation
 */
export type * from '../source';
export * from './branchEvent';
export * from './cloudEvents';
export * from './commitMessage';
export * from './commitsOfPushes';
export * from './defaultBranch';
export * from './deployTarget';
export * from './environmentOf';
export * from './foldCase';
export * from './hmac';
export * from './incidentText';
export * from './lastOfEach';
export * from './normalizer';
export * from './parsedObject';
export * from './progressSeq';
export * from './pushedCommits';
export * from './read';
export * from './remediation';
export * from './repositoryUrl';
export * from './resume';
export * from './silentEvents';
export * from './text';
export * from './time';
export * from './token';
export * from './verifyToken';
export * from './workItem';
