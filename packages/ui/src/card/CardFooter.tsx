import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../controls/Button.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { Notice } from "../controls/Notice.tsx";
import { formatNumber } from "../format/format-number.ts";
import type { HiddenScope } from "./card-state.ts";
import { isolate } from "./isolate.ts";
import { useCardView } from "./card-view.ts";
import { whyMarked } from "./why-marked.ts";

const WIDER: readonly HiddenScope[] = ["site", "everywhere"];

/** After "not this": what was done, how to undo it, how to go further. */
function HiddenNotice({
  scope,
  onPress,
}: {
  readonly scope: HiddenScope;
  onPress(action: (() => void) | undefined): void;
}) {
  const { card, actions, texts, common } = useCardView();
  const name = card.mention?.text ?? card.titles[0]?.text ?? "";
  const further = WIDER.slice(WIDER.indexOf(scope) + 1);
  const words = { site: texts.onThisSite, everywhere: texts.everywhere, page: "" };
  return (
    <Notice>
      <span>{texts.hidden[scope](isolate(name))}</span>
      <span class="card-actions">
        <Button look="text" data-successor onClick={() => onPress(actions.undoNotThis)}>
          {common.undo}
        </Button>
        {further.map((wider) => (
          <Button key={wider} look="text" onClick={() => onPress(() => actions.notThis?.(wider))}>
            {words[wider]}
          </Button>
        ))}
      </span>
    </Notice>
  );
}

/** Neighbouring mentions of the same entity on the page; after the last comes the first. */
function Stepper({ index, count }: { readonly index: number; readonly count: number }) {
  const { actions, language, texts } = useCardView();
  const [at, of] = [formatNumber(index, language), formatNumber(count, language)];
  return (
    <span class="stepper">
      <IconButton
        icon="previous"
        label={texts.previous}
        onClick={() => actions.step?.("previous")}
      />
      <span aria-hidden="true">{texts.position(at, of)}</span>
      <span class="visually-hidden">{texts.positionLong(at, of)}</span>
      <IconButton icon="next" label={texts.next} onClick={() => actions.step?.("next")} />
    </span>
  );
}

/**
 * "Not this" and what follows it replace each other: the focus goes to the control that stands there then,
 * or a reader without a mouse would be put out of the card.
 */
function useSuccessor(hidden: HiddenScope | undefined) {
  const boxRef = useRef<HTMLElement>(null);
  const isPressedRef = useRef(false);
  useLayoutEffect(() => {
    if (isPressedRef.current)
      boxRef.current?.querySelector<HTMLElement>("[data-successor]")?.focus();
    isPressedRef.current = false;
  }, [hidden]);
  const onPress = (action: (() => void) | undefined) => {
    isPressedRef.current = true;
    action?.();
  };
  return { boxRef, onPress };
}

/** Everything a reader can do with the mention and the card. */
export function CardFooter() {
  const { card, state, actions, language, texts } = useCardView();
  const [whyIsOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const { boxRef, onPress } = useSuccessor(state.hidden);
  const why = card.mention && whyMarked(card, { texts: texts.reason, language });
  return (
    <footer class="card-footer" ref={boxRef}>
      {whyIsOpen && why !== undefined && (
        <p class="why" id={whyId}>
          {why}
        </p>
      )}
      {state.hidden && <HiddenNotice scope={state.hidden} onPress={onPress} />}
      <div class="card-actions">
        {why !== undefined && (
          <Button
            look="text"
            aria-expanded={whyIsOpen}
            aria-controls={whyIsOpen ? whyId : undefined}
            onClick={() => setWhyOpen(!whyIsOpen)}
          >
            {texts.why}
          </Button>
        )}
        {actions.notThis && state.hidden === undefined && (
          <Button
            look="text"
            data-successor
            onClick={() => onPress(() => actions.notThis?.("page"))}
          >
            {texts.notThis}
          </Button>
        )}
        {actions.copy && <IconButton icon="copy" label={texts.copy} onClick={actions.copy} />}
        {actions.edit && <IconButton icon="edit" label={texts.edit} onClick={actions.edit} />}
        {actions.step && state.position && state.position.count > 1 && (
          <Stepper {...state.position} />
        )}
      </div>
      <output class="copy-status">
        {state.copying === "done" && texts.copied}
        {state.copying === "refused" && texts.notCopied}
      </output>
    </footer>
  );
}
