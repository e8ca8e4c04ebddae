import { Application } from '../application';

const IMAGE =
  /^(?<name>[^@\s]{1,200}?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/i;

/** The image that runs, where the application has only one: of several nobody says which one was deployed. */
export function deployedImage({ status }: Pick<Application, 'status'>): {
  version?: string;
  digest?: string;
  image?: true;
} {
  const images = status?.summary?.images ?? [];
  const found = images.length === 1 ? IMAGE.exec(images[0])?.groups : undefined;
  return found
    ? {
        version: found.tag,
        digest: found.digest?.toLowerCase(),
        image: true,
      }
    : {};
}
