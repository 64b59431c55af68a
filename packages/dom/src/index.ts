export type { BlockIndex } from "./block-index.ts";
export { type ChangeQueue, createChangeQueue } from "./change-queue.ts";
export { changedNodes } from "./changed-nodes.ts";
export { type Backdrops, type Ground, groundOf, prefersDark } from "./ground-of.ts";
export { createHighlightPainter } from "./highlight-painter.ts";
export {
  listPageTexts,
  LONGEST_TEXT,
  type PageTexts,
  takeHosts,
} from "./list-texts.ts";
export { createMarkWindow, type Mark } from "./mark-window.ts";
export { mentionAtPoint } from "./mention-at-point.ts";
export type { NamedTexts } from "./named-texts.ts";
export {
  closestOf,
  documentElementOf,
  isConnected,
  isElement,
  isLike,
  isText,
  isVisible,
  listenTo,
  parentElementOf,
  queryAll,
  readyStateOf,
  taggedWith,
  titleOf,
  visibilityOf,
} from "./natives.ts";
export { natives } from "./native.ts";
export { boxOf, elementAt, viewOf } from "./reader-natives.ts";
export { observePage, type PageObserver } from "./observe-page.ts";
export { readPageFacts } from "./read-page-facts.ts";
export { type Point, textAtPoint } from "./text-at-point.ts";
export { rectsOf } from "./text-boxes.ts";
export { rangesOf, type TextBlock } from "./text-block.ts";
export { whenAborted } from "./when-aborted.ts";
export { createWorkClock, pause, type WorkClock } from "./work-clock.ts";
