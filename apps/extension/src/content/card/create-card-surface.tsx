import type { EntityId } from "@gazetteer/core";
import { type Point, viewOf } from "@gazetteer/dom";
import { type CardState, EntityCard } from "@gazetteer/ui";
import { render } from "preact";
import { uiLanguage } from "../../ui-language.ts";
import type { CardPage, CardRequest, CardSurface } from "../card-surface.ts";
import { announcementOf } from "./announcement-of.ts";
import { cardActions, type CardDesk } from "./card-actions.ts";
import { createCardFocus } from "./card-focus.ts";
import { createCardHost } from "./card-host.ts";
import { cardOf, createCardLoader } from "./card-loader.ts";
import { type CardModel, openModel, type pushCard, shownCard, stateOf } from "./card-model.ts";
import { scrollToTop, scrollToUnfolded } from "./card-scroll.ts";
import { type CardStage, findCardStage } from "./card-stage.ts";
import { containerFor } from "./container-for.ts";
import { copyShown } from "./copy-shown.ts";
import { isInCorridor } from "./corridor.ts";
import { createFocusRing } from "./focus-ring.ts";
import { createNotThis, type NotThis } from "./not-this.ts";
import { type CardPlace, placeCard } from "./place-card.ts";
import { createPressGuard } from "./press-guard.ts";
import { watchStage } from "./watch-stage.ts";

const TITLE_ID = "title";

/** The card on a page: shows what the content script asks for, and does what the reader presses. */
export function createCardSurface(
  page: CardPage,
  signal: AbortSignal,
  stage: CardStage = findCardStage(window),
): CardSurface {
  const { document } = stage;
  const host = createCardHost(document, signal);
  const { box } = host;
  box.setAttribute("aria-labelledby", TITLE_ID);
  const loader = createCardLoader();
  const guard = createPressGuard(box, host.isHitAt, () => performance.now(), signal);
  const focus = createCardFocus(
    { box, focusedIn: () => host.focused },
    document,
    page.notify,
    signal,
  );
  const ring = createFocusRing(host.overlay, host.createElement);
  let model: CardModel | undefined;
  /** "More" stays unfolded for the next card. */
  let extent: CardState["extent"] = "first-view";
  let notThis: NotThis | undefined;
  let placing: CardPlace | undefined;
  /** Counts openings: an answer to an older one comes too late. */
  let opening = 0;
  signal.addEventListener("abort", close);

  function close(): void {
    opening += 1;
    placing?.stop();
    ring.clear();
    focus.leave();
    host.hide();
    model = undefined;
    render(null, box);
  }

  function update(next: CardModel): void {
    model = next;
    draw(next);
  }

  function draw(shown: CardModel): void {
    const { settings, scheme } = shown.request;
    box.dataset["theme"] = settings.theme === "auto" ? scheme : settings.theme;
    render(
      <EntityCard
        card={shownCard(shown)}
        state={stateOf(shown, extent)}
        actions={cardActions(shown, desk)}
        language={uiLanguage(settings)}
        titleId={TITLE_ID}
      />,
      box,
    );
  }

  /**
   * Shows another card in place of the one whose control had the focus, and keeps the focus in it: on the
   * control that led to `from`, for a way back, else on the card.
   */
  function turnTo(next: CardModel, from?: EntityId): void {
    const hadFocus = focus.isInside;
    update(next);
    scrollToTop(box);
    const led =
      from === undefined ? null : box.querySelector(`[data-entity="${CSS.escape(from)}"]`);
    led?.scrollIntoView({ block: "center" });
    if (hadFocus) (led instanceof HTMLElement ? led : box).focus({ preventScroll: true });
  }

  async function openOther(shown: CardModel, id: EntityId, put: typeof pushCard): Promise<void> {
    const at = opening;
    const card = cardOf(await loader.loadOther(shown.request, id));
    if (card !== undefined && at === opening && model !== undefined) turnTo(put(model, card));
  }

  const desk: CardDesk = {
    page,
    guard,
    notThis: () => notThis,
    update,
    turnTo,
    openOther: (...other) => void openOther(...other),
    toggleMore(shown) {
      extent = extent === "all" ? "first-view" : "all";
      draw(shown);
      if (extent === "all") scrollToUnfolded(box);
    },
    keepPlace({ hold, request }) {
      if (hold === "pinned") placing?.hold();
      else place(request);
    },
    copy(shown) {
      void copyShown(shown, extent, document).then((copying) => {
        if (model === shown) update({ ...shown, copying });
      });
    },
  };

  function show({ anchor }: CardRequest): void {
    host.show(containerFor(stage.frame ?? anchor, document));
  }

  function place(request: CardRequest): void {
    placing?.stop();
    placing = placeCard(box, stage.staged(request));
  }

  async function open(request: CardRequest): Promise<void> {
    const at = (opening += 1);
    const card = cardOf(await loader.load(request));
    if (at !== opening || signal.aborted) return;
    // Deleted meanwhile, or the background is gone: there is nothing to show.
    if (card === undefined) return page.notify("dismissed");
    const hold = model?.hold ?? "free";
    notThis = createNotThis(page, request);
    host.announcer.textContent = "";
    const hadFocus = focus.isInside;
    const shown = openModel(request, card, hold);
    update(shown);
    // The control that had the focus may have gone with the card before.
    if (hadFocus && !focus.isInside) box.focus({ preventScroll: true });
    scrollToTop(box);
    const wasShown = host.isShown;
    show(request);
    guard.appeared();
    if (hold === "free" || !wasShown) place(request);
    if (request.opener === "keyboard") {
      ring.around(request);
      host.announcer.textContent = announcementOf(shown);
    } else ring.clear();
  }

  function isInBox({ x, y }: Point): boolean {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  const stageView = viewOf(document);
  // What has the whole screen, or has it no more, is another place for the card to stand in.
  stageView?.addEventListener("fullscreenchange", () => model && show(model.request), { signal });
  if (stage.frame !== undefined && stageView !== null) {
    const shown = { box, isShown: () => host.isShown };
    watchStage(stageView, shown, isInBox, page.notify, signal);
  }

  return {
    prepare: loader.prepare,
    open: (request) => void open(request),
    close,
    focus: focus.enter,
    contains: (point) => host.isShown && isInBox(stage.fromFrame(point)),
    inCorridor(point) {
      if (!host.isShown || model === undefined) return false;
      const card = box.getBoundingClientRect();
      const at = stage.fromFrame(point);
      return stage
        .staged(model.request)
        .anchorRects()
        .some((mark) => isInCorridor(at, mark, card));
    },
  };
}
