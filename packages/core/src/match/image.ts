import { ImageError } from "./image-error.ts";

/** Number of the layout of the image; raised with every change of sections, hashes or folding. */
const IMAGE_FORMAT = 8;

/** Sections in the order in which they lie in the image. */
const SECTIONS = [
  "heads",
  "filter",
  "stems",
  "prefixes",
  "forms",
  "nameOffsets",
  "names",
  "ownerOffsets",
  "owners",
  "tables",
] as const;
export type Section = (typeof SECTIONS)[number];

const MAGIC = 0x52545a47; // "GZTR"
const HEADER_WORDS = 8;
const HEADER_BYTES = 4 * (HEADER_WORDS + 2 * SECTIONS.length);
const AT = {
  magic: 0,
  format: 1,
  length: 2,
  /** Of everything after the header. */
  checksum: 3,
  revision: 4,
  sections: 6,
  /** Of the header, checksum of the rest included. */
  header: 7,
} as const;
const NO_IMAGE = "not a compiled dictionary";
const DAMAGED = "the compiled dictionary is damaged";
/** Sections start here, so that typed arrays of any width can look at them. */
const ALIGNMENT = 8;

/** Four lanes, because one would wait for each product. */
function checksumOf(words: Uint32Array): number {
  let [a, b, c, d] = [1, 2, 3, 4];
  const whole = words.length - (words.length % 4);
  for (let index = 0; index < whole; index += 4) {
    a = Math.imul(a ^ (words[index] as number), 0x9e3779b1);
    b = Math.imul(b ^ (words[index + 1] as number), 0x85ebca6b);
    c = Math.imul(c ^ (words[index + 2] as number), 0xc2b2ae35);
    d = Math.imul(d ^ (words[index + 3] as number), 0x27d4eb2f);
  }
  for (let index = whole; index < words.length; index++)
    a = Math.imul(a ^ (words[index] as number), 0x9e3779b1);
  let sum = 0;
  // High bits hold what the low ones have not heard of.
  for (const lane of [a, b, c, d]) sum = Math.imul(sum ^ lane ^ (lane >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

const headerSum = (words: Uint32Array): number =>
  checksumOf(words.subarray(0, HEADER_BYTES / 4).map((word, at) => (at === AT.header ? 0 : word)));
const bodySum = (words: Uint32Array): number => checksumOf(words.subarray(HEADER_BYTES / 4));

export function writeImage(
  sections: Readonly<Record<Section, Uint8Array>>,
  revision: number,
): ArrayBuffer {
  let size = HEADER_BYTES;
  const places = SECTIONS.map((name) => {
    const offset = Math.ceil(size / ALIGNMENT) * ALIGNMENT;
    size = offset + sections[name].byteLength;
    return offset;
  });
  const image = new ArrayBuffer(Math.ceil(size / ALIGNMENT) * ALIGNMENT);
  const words = new Uint32Array(image);
  const bytes = new Uint8Array(image);
  words[AT.magic] = MAGIC;
  words[AT.format] = IMAGE_FORMAT;
  words[AT.length] = image.byteLength;
  words[AT.sections] = SECTIONS.length;
  new Float64Array(image, 4 * AT.revision, 1)[0] = revision;
  SECTIONS.forEach((name, index) => {
    const offset = places[index] ?? 0;
    words[HEADER_WORDS + 2 * index] = offset;
    words[HEADER_WORDS + 2 * index + 1] = sections[name].byteLength;
    bytes.set(sections[name], offset);
  });
  words[AT.checksum] = bodySum(words);
  words[AT.header] = headerSum(words);
  return image;
}

export interface Image {
  readonly revision: number;
  readonly bytes: (section: Section) => Uint8Array;
  readonly halves: (section: Section) => Uint16Array;
  readonly words: (section: Section) => Uint32Array;
}

/**
 * Views into a compiled image; nothing is copied or parsed. The header has a checksum of its own, so what is foreign,
 * of another format, cut short or put together wrongly is refused at once, whatever its size. `check: "all"` reads every
 * other byte too (about 0.2 ms a megabyte); `"header"` is for bytes that were checked before and have not left memory.
 *
 * @throws ImageError when the bytes are no image, of another format, cut short or changed.
 */
export function readImage(image: ArrayBuffer, check: "all" | "header"): Image {
  if (image.byteLength < HEADER_BYTES || image.byteLength % ALIGNMENT !== 0)
    throw new ImageError(NO_IMAGE);
  const words = new Uint32Array(image);
  if (words[AT.magic] !== MAGIC) throw new ImageError(NO_IMAGE);
  if (words[AT.format] !== IMAGE_FORMAT)
    throw new ImageError(`compiled in format ${words[AT.format]}, needed is ${IMAGE_FORMAT}`);
  if (
    words[AT.length] !== image.byteLength ||
    words[AT.sections] !== SECTIONS.length ||
    words[AT.header] !== headerSum(words) ||
    (check === "all" && words[AT.checksum] !== bodySum(words))
  )
    throw new ImageError(DAMAGED);
  const place = (section: Section): [offset: number, length: number] => {
    const at = HEADER_WORDS + 2 * SECTIONS.indexOf(section);
    const [offset = 0, length = 0] = words.subarray(at, at + 2);
    if (offset % ALIGNMENT !== 0 || offset + length > image.byteLength)
      throw new ImageError(DAMAGED);
    return [offset, length];
  };
  return {
    revision: new Float64Array(image, 4 * AT.revision, 1)[0] ?? 0,
    bytes: (section) => new Uint8Array(image, ...place(section)),
    halves: (section) => {
      const [offset, length] = place(section);
      return new Uint16Array(image, offset, length >>> 1);
    },
    words: (section) => {
      const [offset, length] = place(section);
      return new Uint32Array(image, offset, length >>> 2);
    },
  };
}
