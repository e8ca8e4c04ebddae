const SOURCE_LOCATION = 'backstage.io/source-location';

/** What stands between repository and folder in addresses of code hosts, the reference that follows it included. */
const FOLDER =
  /\/(?:-\/)?(?:tree|blob|src\/branch|src|browse)\/(?<rest>[^?#]+)/;
/** Bitbucket servers name the reference in the query instead. */
const BROWSE = /\/browse\/(?<folder>[^?#]+)/;

/**
 * Folders that hold descriptions and not the code described. The catalog fills in the source location by itself, with
 * the place of the description.
 */
const NOT_CODE = /^(\.[^/]*|backstage|catalog|catalog-info|docs?)(\/|$)/i;

function folderOf(url: URL): string | undefined {
  const ofQuery = url.searchParams.get('path');
  if (ofQuery) {
    return ofQuery;
  }
  const browse = BROWSE.exec(url.pathname)?.groups;
  if (browse) {
    return browse.folder;
  }
  const rest = FOLDER.exec(url.pathname)?.groups?.rest;
  return rest?.split('/').slice(1).join('/');
}

/**
 * The folder of the repository that holds the entity's code, as its source location says. Undefined for a whole
 * repository. A branch with a slash in its name cannot be told from a folder; such a location needs a filter of its own.
 */
export function sourceFolder(
  annotations: Record<string, string> | undefined,
): { repository: string; folder: string } | undefined {
  const address = (annotations?.[SOURCE_LOCATION] ?? '').replace(/^url:/, '');
  if (!URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  const folder = (folderOf(url) ?? '').replace(/^\/+|\/+$/g, '');
  return folder && !NOT_CODE.test(folder)
    ? { repository: `${url.host}${url.pathname}`.toLowerCase(), folder }
    : undefined;
}
