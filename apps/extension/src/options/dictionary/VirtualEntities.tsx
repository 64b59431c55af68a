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

/**
 * A list of any length that draws only the rows in view. Up, Down, Home and End move the choice; Tab stops at one row
 * alone, or those without a pointer would go through all of the dictionary to reach what they have chosen.
 */
export function VirtualEntities({ entities, chosen }: VirtualEntitiesProps) {
  const { language } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const kinds = commonTexts(language).kind;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  /** Whether the focus is to go where the choice has gone. */
  const isFollowingRef = useRef(false);
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

  // The row may be far away, and is drawn when the list has scrolled there.
  useEffect(() => {
    const current = box.current?.querySelector<HTMLElement>("[aria-current]");
    if (!isFollowingRef.current || !current) return;
    isFollowingRef.current = false;
    current.focus({ preventScroll: true });
  });

  const first = Math.max(0, Math.floor(view.top / ROW_PX) - SPARE_ROWS);
  const last = Math.min(entities.length, Math.ceil((view.top + view.height) / ROW_PX) + SPARE_ROWS);
  const stop = at >= first && at < last ? at : Math.ceil(view.top / ROW_PX);
  const move = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entities.length - 1 }[event.key];
    const next = to === undefined ? undefined : entities[Math.max(0, to)];
    if (next === undefined) return;
    event.preventDefault();
    location.hash = routeAddress({ pane: "dictionary", item: next.id });
    isFollowingRef.current = true;
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
              tabIndex={first + offset === stop ? 0 : -1}
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
