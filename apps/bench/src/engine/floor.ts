/** The least that any folded scan does: read each unit and look it up once (floor F1). */
export function createFloor(): (pages: readonly string[]) => number {
  const table = new Uint16Array(0x10000).map((_, code) =>
    String.fromCharCode(code).toLowerCase().charCodeAt(0),
  );
  return (pages) => {
    let sum = 0;
    for (const page of pages)
      for (let index = 0; index < page.length; index++)
        sum += table[page.charCodeAt(index)] as number;
    return sum;
  };
}
