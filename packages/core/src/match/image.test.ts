import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { imageOfNames } from "./engine-of-names.ts";
import { openEngine } from "./engine.ts";
import { ImageError } from "./image-error.ts";

const NAMES = ["Shinzo Abe", "Abe", "ru:Путин", "ja:安倍晋三", "Northern Territories"];

describe("a compiled image", () => {
  test("comes back with its revision and names", () => {
    const engine = openEngine(imageOfNames(NAMES));
    expect(engine.revision).toBe(1);
    expect(engine.nameCount).toBe(NAMES.length);
    expect(engine.nameAt(3)).toEqual({
      owner: "entity",
      id: "thing",
      kind: "place",
      use: "alias",
      lang: "ja",
      text: "安倍晋三",
      pack: "test",
    });
    expect(() => engine.nameAt(NAMES.length)).toThrow(RangeError);
    expect(() => engine.nameAt(-1)).toThrow(RangeError);
  });

  test("is the same bytes for the same dictionary", () => {
    expect(new Uint8Array(imageOfNames(NAMES))).toEqual(new Uint8Array(imageOfNames(NAMES)));
  });

  test("is refused when any byte has changed", () => {
    const image = imageOfNames(NAMES);
    for (let at = 0; at < image.byteLength; at++) {
      const damaged = image.slice(0);
      const bytes = new Uint8Array(damaged);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(() => openEngine(damaged), `byte ${at}`).toThrow(ImageError);
    }
  });

  test("is refused when its header has changed, without the rest being read", () => {
    const image = imageOfNames(NAMES);
    for (let at = 0; at < 112; at++) {
      const damaged = image.slice(0);
      const bytes = new Uint8Array(damaged);
      bytes[at] = (bytes[at] ?? 0) ^ 16;
      expect(() => openEngine(damaged, { check: "header" }), `byte ${at}`).toThrow(ImageError);
    }
  });

  test("is refused when it is cut off or longer", () => {
    const image = imageOfNames(NAMES);
    for (let length = 0; length < image.byteLength; length += 3)
      expect(() => openEngine(image.slice(0, length))).toThrow(ImageError);
    const longer = new Uint8Array(image.byteLength + 8);
    longer.set(new Uint8Array(image));
    expect(() => openEngine(longer.buffer)).toThrow(ImageError);
  });

  test("is refused when the bytes are something else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => openEngine(new Uint8Array(bytes).buffer)).toThrow(ImageError);
      }),
    );
  });

  test("is refused when two sections have changed places", () => {
    const damaged = imageOfNames(NAMES);
    const words = new Uint32Array(damaged);
    [words[8], words[10]] = [words[10] ?? 0, words[8] ?? 0];
    expect(() => openEngine(damaged)).toThrow(ImageError);
  });

  test("works without a name", () => {
    expect(openEngine(imageOfNames([])).findMatches("Abe met Putin.")).toEqual([]);
  });
});
