/** The element that an extension page renders into; its HTML has one. */
export function pageRoot(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root element");
  return root;
}

/** Aborts when the page goes away. */
export function pageLifetime(): AbortSignal {
  const controller = new AbortController();
  window.addEventListener("pagehide", () => controller.abort(), { once: true });
  return controller.signal;
}
