import { MaturityModel } from '../model';
import { SignalDictionary } from '../signalDictionary';
import { Finding } from '../parse/finding';

/**
 * Something in a model that does not fit, at a place in its data.
 *
 * @public
 */
export type Problem = {
  path: PropertyKey[];
  message: string;
  severity?: Finding['severity'];
};

/** What a check may look at. */
type CheckContext = {
  model: MaturityModel;
  dictionary: SignalDictionary;
  /** Practice ids of the other models that are known. */
  practicesElsewhere: ReadonlySet<string>;
};

/** One rule that a model must keep. */
export type ModelCheck = (context: CheckContext) => Problem[];
