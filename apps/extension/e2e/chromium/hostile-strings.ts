/** Calls that would be seen in the page if any of them ran. */
const CALL = "globalThis.hacked=1";

const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `<svg onload="${CALL}">`,
  `<iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  `<a href="javascript:${CALL}">a</a>`,
  `<details open ontoggle="${CALL}">`,
  `<video><source onerror="${CALL}">`,
  `<math><mtext><img src=x onerror="${CALL}">`,
  `<style>*{background:url(javascript:${CALL})}</style>`,
  `<base href="https://hostile.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<form action="javascript:${CALL}"><button>a</button></form>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<link rel=stylesheet href="javascript:${CALL}">`,
  `<input autofocus onfocus="${CALL}">`,
  `<marquee onstart="${CALL}">a</marquee>`,
  `<template><script>${CALL}</script></template>`,
  `<x onclick="${CALL}">a</x>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
];

/** Ways out of where a text may stand: nothing, an attribute, a text area, a comment, a script, another encoding. */
const WAYS: readonly ((element: string) => string)[] = [
  (element) => element,
  (element) => `">${element}`,
  (element) => `'>${element}`,
  (element) => `</textarea>${element}`,
  (element) => `</title>${element}`,
  (element) => `-->${element}`,
  (element) => `]]>${element}`,
  (element) => `</script>${element}`,
  (element) => `\${${element}}`,
  (element) => element.toUpperCase().replaceAll(CALL.toUpperCase(), CALL),
];

/** Texts that would become elements, handlers or addresses where somebody forgot that they are text. */
export const HOSTILE_STRINGS: readonly string[] = WAYS.flatMap((way) => ELEMENTS.map(way));
