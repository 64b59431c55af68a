/** Outlines on a 16 by 16 grid, drawn in the colour of the text around them. */
const PATHS = {
  back: "M10 3 5 8l5 5",
  close: "m4 4 8 8m0-8-8 8",
  copy: "M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z",
  down: "m4 6 4 4 4-4",
  edit: "m2.8 13.2.7-3 7.2-7.2 2.3 2.3-7.2 7.2-3 .7Z",
  error: "M8 2 1.5 13.5h13L8 2Zm0 4.5v3m0 1.8v.2",
  lower: "M8 3v10m-4-4 4 4 4-4",
  next: "m6 3 5 5-5 5",
  pin: "M6 2h4l-.5 4L12 8.5H4L6.5 6 6 2Zm2 6.5V14",
  raise: "M8 13V3M4 7l4-4 4 4",
  up: "m4 10 4-4 4 4",
  previous: "M10 3 5 8l5 5",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: whatever holds it has a name in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
