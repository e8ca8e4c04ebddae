/**
 * CDEvents turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export {
  cdeventsSource,
  cdeventsSource as source,
  createCdeventsSource,
} from './cdeventsSource';
