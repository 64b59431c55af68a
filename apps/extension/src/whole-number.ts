import * as v from "valibot";

/** A whole number from 0 to `most`. */
export const wholeNumber = (most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isInteger(value) && value >= 0 && value <= most),
  );
