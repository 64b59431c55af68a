import type { EntityId, PartialDate, TimelineItem } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { timelineScale } from "./timeline-scale.ts";

export interface TimelineBarProps {
  readonly items: readonly TimelineItem[];
  /** The item drawn filled. */
  readonly current: EntityId | undefined;
  /** Day of the article, marked by a caret. */
  readonly date: PartialDate | undefined;
  readonly language: string;
}

const WIDTH = 288;
const INSET = 6;
const LINE_Y = 12;

/** A hairline to scale with a tick for each item; a picture of what `TimelineList` says in words. */
export function TimelineBar({ items, current, date, language }: TimelineBarProps) {
  const dates = items.map((item) => item.date);
  const scale = timelineScale(date === undefined ? dates : [...dates, date]);
  const x = (at: PartialDate) => INSET + scale(at) * (WIDTH - 2 * INSET);
  const item = items.find(({ entity }) => entity.id === current);
  const year = (at: PartialDate | undefined) => formatDate(at?.slice(0, 4) ?? "", language);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const middle = item && x(item.date);
  // The end years give way to the year of the item.
  const isFree = (at: number) => middle === undefined || Math.abs(at - middle) > 44;
  return (
    <svg class="timeline-bar" viewBox={`0 0 ${WIDTH} 34`} aria-hidden="true" focusable="false">
      <path class="timeline-line" d={`M${INSET} ${LINE_Y}H${WIDTH - INSET}`} />
      {items.map(({ entity, date: at }) => (
        <path key={entity.id} class="timeline-tick" d={`M${x(at).toFixed(1)} ${LINE_Y - 4}v8`} />
      ))}
      {date !== undefined && (
        <path class="timeline-caret" d={`M${x(date).toFixed(1)} ${LINE_Y - 4}l-4 -7h8z`} />
      )}
      {middle !== undefined && (
        <>
          <circle class="timeline-current" cx={middle} cy={LINE_Y} r="4.5" />
          <text
            class="timeline-year"
            data-current="true"
            x={Math.min(Math.max(middle, 16), WIDTH - 16)}
            y="31"
            text-anchor="middle"
          >
            {year(item?.date)}
          </text>
        </>
      )}
      {isFree(16) && (
        <text class="timeline-year" x="0" y="31">
          {year(first)}
        </text>
      )}
      {isFree(WIDTH - 16) && (
        <text class="timeline-year" x={WIDTH} y="31" text-anchor="end">
          {year(last)}
        </text>
      )}
    </svg>
  );
}
