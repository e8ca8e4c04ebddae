import { Paint } from './paint';

export type ReportOptions = {
  /** Practices that pass or do not apply are listed, too. */
  all: boolean;
  paint: Paint;
};
