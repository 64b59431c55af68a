import { SEEN_PX } from "./place-card.ts";

/** In a low window the card scrolls as a whole, else its body does. */
export function scrollToTop(box: HTMLElement): void {
  for (const part of box.querySelectorAll(".card, .card-body")) part.scrollTo(0, 0);
}

/** What unfolds begins under the control; a card that cannot grow is scrolled to it. */
export function scrollToUnfolded(box: HTMLElement): void {
  const [body, news] = [".card-body", ".more + *"].map((each) => box.querySelector(each));
  if (body == null || news == null) return;
  const end = Math.min(...[body, box].map((each) => each.getBoundingClientRect().bottom));
  if (news.getBoundingClientRect().top > end - SEEN_PX) news.scrollIntoView({ block: "center" });
}
