import type { CardNames } from "@gazetteer/core";
import { Fragment } from "preact";
import { IconButton } from "../controls/IconButton.tsx";
import { asTitle } from "./as-title.ts";
import { isolate } from "./isolate.ts";
import { KindLabel } from "../KindLabel.tsx";
import { useCardView } from "./card-view.ts";
import { isRead } from "./is-read.ts";
import { otherNames } from "./other-names.ts";

function NameLine({ by, names }: CardNames) {
  return (
    <li>
      {by !== undefined && (
        <span class="muted">
          <bdi lang={by.name.lang}>{by.name.text}</bdi>
          <span class="visually-hidden">:</span>
        </span>
      )}
      <span>
        {names.map(({ text, lang, romanized }, index) => (
          <Fragment key={lang}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            <bdi lang={lang}>{text}</bdi>
            {by !== undefined && romanized !== undefined && (
              <>
                {" "}
                <bdi class="romanized" lang={`${lang.split("-")[0]}-Latn`}>
                  {romanized}
                </bdi>
              </>
            )}
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** The words of the page, where the names above hold neither them nor the name that they are a form of. */
function PageWords() {
  const { card, texts } = useCardView();
  const text = card.mention?.text ?? "";
  const words = [text, card.mention?.reason.name.text ?? text];
  const isKnown = [...card.titles, ...card.names.flatMap(({ names }) => names)].some((name) =>
    words.some((each) => name.text.toLowerCase().includes(each.toLowerCase())),
  );
  return isKnown ? null : <p class="note">{texts.here(isolate(text))}</p>;
}

/** Kind, title and names; back, pin and close. */
export function CardHeader({ titleId }: { readonly titleId: string }) {
  const view = useCardView();
  const { card, state, actions, texts, common } = view;
  // A kind in words has a plain word in every language of the interface.
  const label = isRead(card.label.lang, view)
    ? card.label
    : { text: common.kind[card.kind], lang: texts.code };
  const names = otherNames(card);
  return (
    <header class="card-header">
      <div class="card-bar">
        {state.depth > 0 && <IconButton icon="back" label={texts.back} onClick={actions.back} />}
        <p class="card-kind">
          <KindLabel kind={card.kind} {...label} />
        </p>
        {actions.togglePin && (
          <IconButton
            icon="pin"
            label={state.hold === "pinned" ? texts.unpin : texts.pin}
            aria-pressed={state.hold === "pinned"}
            onClick={actions.togglePin}
          />
        )}
        {actions.close && <IconButton icon="close" label={texts.close} onClick={actions.close} />}
      </div>
      <h2 class="card-title" id={titleId}>
        {card.titles.map(({ text, lang }, index) => (
          <Fragment key={text}>
            <bdi lang={lang}>{asTitle(text, lang)}</bdi>
            {/* The dot stays at the end of its line. */}
            {index < card.titles.length - 1 && <span class="muted">{"\u00A0· "}</span>}
          </Fragment>
        ))}
      </h2>
      {names.length > 0 && (
        <ul class="card-names">
          {names.map((line) => (
            <NameLine key={line.by?.id ?? ""} {...line} />
          ))}
        </ul>
      )}
      <PageWords />
    </header>
  );
}
