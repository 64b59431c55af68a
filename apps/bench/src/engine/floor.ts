const table = new Uint16Array(0x10000).map((_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

/** The least that any folded scan does: read each unit and look it up once (floor F1). */
export function readAndLookUp(page: string): number {
  let sum = 0;
  for (let index = 0; index < page.length; index++)
    sum = (sum + (table[page.charCodeAt(index)] as number)) | 0;
  return sum;
}
