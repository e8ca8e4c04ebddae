import { CustomErrorBase } from '@backstage/errors';

/** The body is of a kind that is not read. The root error handler takes the status from the field. */
export class UnsupportedMediaTypeError extends CustomErrorBase {
  name = 'UnsupportedMediaTypeError' as const;
  readonly statusCode = 415;
}
