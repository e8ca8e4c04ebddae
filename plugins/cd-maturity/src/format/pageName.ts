/** Parts of addresses that say nothing about a page: numbers, and ends of files. */
const NUMBER = /^\d+$/;
const ENDING = /\.(html?|md|aspx?|php)$/i;

function wordsOf(segment: string): string {
  try {
    return decodeURIComponent(segment)
      .replace(ENDING, '')
      .replace(/[-_+]+/g, ' ');
  } catch {
    return segment;
  }
}

/** What a page is about, as far as its address tells, and where it is: `version control, dora.dev`. */
export function pageName(address: string): string {
  if (!URL.canParse(address)) {
    return address;
  }
  const url = new URL(address);
  const segments = [...url.pathname.split('/'), url.hash.slice(1)];
  const named = segments.filter(part => part !== '' && !NUMBER.test(part));
  const last = named.pop();
  return last ? `${wordsOf(last)}, ${url.host}` : url.host;
}
