import {
  ARTICLE_LENGTH,
  ARTICLE_PARAGRAPHS,
  HAN_LENGTH,
  PARAGRAPH_LENGTH,
  type Paragraph,
} from "./page-facts.ts";

/**
 * How the running text of a page stands. `together`: enough for an article, as siblings or in boxes that are siblings.
 * `scattered`: enough, but each part in a place of its own, as teasers and the posts of a forum are.
 */
export type TextDensity = "together" | "scattered" | "thin";

const HAN = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

function weightOf({ text }: Paragraph): number {
  return text.length + (text.match(HAN)?.length ?? 0) * (HAN_LENGTH - 1);
}

interface Amount {
  readonly paragraphs: number;
  readonly length: number;
}

function isEnough({ paragraphs, length }: Amount): boolean {
  return paragraphs >= ARTICLE_PARAGRAPHS && length >= ARTICLE_LENGTH;
}

/** How much there is in each place that `placeOf` tells apart. */
function amountsBy(
  paragraphs: readonly Paragraph[],
  placeOf: (paragraph: Paragraph) => number,
): Amount[] {
  const amounts = new Map<number, Amount>();
  for (const paragraph of paragraphs) {
    const weight = weightOf(paragraph);
    if (weight < PARAGRAPH_LENGTH) continue;
    const place = placeOf(paragraph);
    const before = amounts.get(place) ?? { paragraphs: 0, length: 0 };
    amounts.set(place, {
      paragraphs: before.paragraphs + 1,
      length: before.length + weight,
    });
  }
  return [...amounts.values()];
}

export function textDensity(paragraphs: readonly Paragraph[]): TextDensity {
  const isTogether =
    amountsBy(paragraphs, ({ place }) => place).some(isEnough) ||
    amountsBy(paragraphs, ({ around }) => around).some(isEnough);
  if (isTogether) return "together";
  return amountsBy(paragraphs, () => 0).some(isEnough) ? "scattered" : "thin";
}
