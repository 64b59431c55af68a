import {
  disablePack,
  enablePack,
  movePack,
  type PackLogRow,
  type PackRow,
  pinPack,
  releasePack,
  removePack,
} from "@gazetteer/store";
import { Button, IconButton, optionsDataTexts, plural } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { SaveAs } from "../import/SaveAs.tsx";
import { PackDetails } from "./PackDetails.tsx";
import { PackHeaderForm } from "./PackHeaderForm.tsx";

export interface PackItemProps {
  readonly pack: PackRow;
  readonly entities: number;
  readonly log: readonly PackLogRow[];
  /** Its place among all packs, from 0, and the place of the last one. */
  readonly place: number;
  readonly last: number;
}

/** One pack: what it is, and everything that can be done with it. */
export function PackItem({ pack, entities, log, place, last }: PackItemProps) {
  const { store, language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const [form, setForm] = useState<"open" | "closed">("closed");
  const { id, header } = pack;
  const title = localText(header.title, languages);
  const notes = [
    texts.version(header.version),
    plural(language, entities, texts.entities),
    texts.origins[pack.origin],
    ...(pack.use === "disabled" ? [texts.isDisabled] : []),
    ...(pack.updates === "pinned" ? [texts.isPinned] : []),
  ];
  return (
    <li class="pack" data-use={pack.use}>
      <div class="pack-head">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <IconButton
          icon="up"
          label={texts.up(title)}
          disabled={place === 0}
          onClick={() => void movePack(store, id, place - 1)}
        />
        <IconButton
          icon="down"
          label={texts.down(title)}
          disabled={place === last}
          onClick={() => void movePack(store, id, place + 1)}
        />
      </div>
      <p class="muted">{notes.join(" · ")}</p>
      <p>{localText(header.description, languages)}</p>
      {form === "open" ? (
        <PackHeaderForm header={header} close={() => setForm("closed")} />
      ) : (
        <PackDetails pack={pack} log={log} />
      )}
      <div class="actions">
        {pack.use === "enabled" ? (
          <Button onClick={() => void disablePack(store, id)}>{texts.disable}</Button>
        ) : (
          <Button onClick={() => void enablePack(store, id)}>{texts.enable}</Button>
        )}
        {pack.origin === "own" && form === "closed" && (
          <Button onClick={() => setForm("open")}>{texts.edit}</Button>
        )}
        <a class="button" href={routeAddress({ pane: "packs", item: id })}>
          {texts.parts}
        </a>
        {pack.origin !== "own" &&
          (pack.updates === "follow" ? (
            <Button onClick={() => void pinPack(store, id)}>{texts.pin}</Button>
          ) : (
            <Button onClick={() => void releasePack(store, id)}>{texts.release}</Button>
          ))}
        <Button onClick={() => void removePack(store, id)}>{texts.remove}</Button>
      </div>
      <SaveAs
        what={{ type: "pack", id }}
        name={`${id}-${header.version}`}
        formats={["json", "json.gz", "csv"]}
      >
        {texts.export}
      </SaveAs>
    </li>
  );
}
