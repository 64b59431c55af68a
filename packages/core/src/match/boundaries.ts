/** Whether a stretch that equals a form also stands where a word may begin and end. */
export function hasBoundaries(_text: string, _start: number, _end: number): boolean {
  return true;
}
