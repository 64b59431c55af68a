/** Width of a text in Latin letters: one of Chinese, Japanese or Korean says about as much as two and a half. */
export function widthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return text.length + wide * 1.5;
}
