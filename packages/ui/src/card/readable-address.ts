/** What would end an address in running text, or hide where it leads. */
const UNSAFE = /[\s\p{C}<>"]/u;

/** An address with its letters instead of their codes, where it still says the same to a browser. */
export function readableAddress(url: string): string {
  try {
    const readable = decodeURI(url);
    return UNSAFE.test(readable) ? url : readable;
  } catch {
    return url;
  }
}
