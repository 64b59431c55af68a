import { useId, useState } from "preact/hooks";
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
function HiddenNotice({ scope }: { readonly scope: HiddenScope }) {
  const { card, actions, texts, common } = useCardView();
  const name = card.mention?.text ?? card.titles[0]?.text ?? "";
  const further = WIDER.slice(WIDER.indexOf(scope) + 1);
  const words = { site: texts.onThisSite, everywhere: texts.everywhere, page: "" };
  return (
    <Notice>
      <span>{texts.hidden[scope](isolate(name))}</span>
      <span class="card-actions">
        <Button look="text" onClick={actions.undoNotThis}>
          {common.undo}
        </Button>
        {further.map((wider) => (
          <Button key={wider} look="text" onClick={() => actions.notThis?.(wider)}>
            {words[wider]}
          </Button>
        ))}
      </span>
    </Notice>
  );
}

/** Neighbouring mentions of the same entity on the page. */
function Stepper({ index, count }: { readonly index: number; readonly count: number }) {
  const { actions, language, texts } = useCardView();
  const [at, of] = [formatNumber(index, language), formatNumber(count, language)];
  return (
    <span class="stepper">
      <IconButton
        icon="previous"
        label={texts.previous}
        disabled={index <= 1}
        onClick={() => actions.step?.("previous")}
      />
      <span aria-hidden="true">{texts.position(at, of)}</span>
      <span class="visually-hidden">{texts.positionLong(at, of)}</span>
      <IconButton
        icon="next"
        label={texts.next}
        disabled={index >= count}
        onClick={() => actions.step?.("next")}
      />
    </span>
  );
}

/** Everything a reader can do with the mention and the card. */
export function CardFooter() {
  const { card, state, actions, language, texts } = useCardView();
  const [whyIsOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const why = card.mention && whyMarked(card, { texts: texts.reason, language });
  return (
    <footer class="card-footer">
      {whyIsOpen && why !== undefined && (
        <p class="why" id={whyId}>
          {why}
        </p>
      )}
      {state.hidden && <HiddenNotice scope={state.hidden} />}
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
          <Button look="text" onClick={() => actions.notThis?.("page")}>
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
