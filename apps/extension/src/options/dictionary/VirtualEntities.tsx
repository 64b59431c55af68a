import { commonTexts, KindLabel, optionsDictionaryTexts } from "@gazetteer/ui";
import { useEffect, useRef, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import type { ListedEntity } from "./entity-search.ts";

/** Height of a row in CSS pixels; the style sheet has the same. */
const ROW_PX = 36;
/** Rows drawn above and below what is seen, so that scrolling shows no gap. */
const SPARE_ROWS = 8;

export interface VirtualEntitiesProps {
  readonly entities: readonly ListedEntity[];
  readonly chosen: string | undefined;
}

/** A list of any length that draws only the rows in view. Up and down move the choice. */
export function VirtualEntities({ entities, chosen }: VirtualEntitiesProps) {
  const { language } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const kinds = commonTexts(language).kind;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const at = entities.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  useEffect(() => {
    const element = box.current;
    if (element === null || at < 0) return;
    const [top, bottom] = [at * ROW_PX, (at + 1) * ROW_PX];
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: bottom - element.clientHeight });
  }, [at]);

  const first = Math.max(0, Math.floor(view.top / ROW_PX) - SPARE_ROWS);
  const last = Math.min(entities.length, Math.ceil((view.top + view.height) / ROW_PX) + SPARE_ROWS);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : entities[Math.max(0, at + step)];
    if (next === undefined) return;
    event.preventDefault();
    location.hash = routeAddress({ pane: "dictionary", item: next.id });
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true }),
    );
  };
  return (
    <div class="entities" ref={box}>
      <ul style={{ blockSize: `${entities.length * ROW_PX}px` }}>
        {entities.slice(first, last).map((entity, offset) => (
          <li
            key={entity.id}
            aria-setsize={entities.length}
            aria-posinset={first + offset + 1}
            style={{ insetBlockStart: `${(first + offset) * ROW_PX}px` }}
          >
            <a
              href={routeAddress({ pane: "dictionary", item: entity.id })}
              aria-current={entity.id === chosen ? "true" : undefined}
              onKeyDown={move}
              data-state={entity.entry.disabled ? "disabled" : "enabled"}
            >
              <span class="title" title={entity.title}>
                <bdi>{entity.title}</bdi>
              </span>
              {entity.entry.disabled && <span class="muted">{texts.disabled}</span>}
              {entity.entry.original !== undefined && <span class="muted">{texts.changed}</span>}
              <KindLabel kind={entity.kind} text={kinds[entity.kind]} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
