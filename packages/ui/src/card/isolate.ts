/**
 * `text` so that its direction ends with it, for sentences put together from words of a page: marks of
 * direction in it, also hostile ones, do not turn the rest around.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
