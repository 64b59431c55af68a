const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text of bytes that must be UTF-8; a byte order mark stays, so that offsets refer to the file as it is. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Number, from 1, of the first line that is not UTF-8; lines end with a line feed, which no other character holds. */
export function firstBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decodeUtf8(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}
