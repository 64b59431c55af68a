/** Reads every text node of a page once, as any reader must; how much there is, in UTF-16 units. */
export const READ_ALL = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  return length;
})()`;
