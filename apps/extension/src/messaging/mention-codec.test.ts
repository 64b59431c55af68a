import { expect, test } from "vitest";
import { decodeMentions, encodeMentions, type LinkedMention } from "./mention-codec.ts";

const MENTION: LinkedMention = {
  start: 4,
  end: 9,
  entity: "shinzo-abe",
  kind: "leader",
  how: "role",
  role: "prime-minister-of-japan",
  asGovernment: false,
  generic: false,
  subject: false,
  alternatives: ["shintaro-abe", "taro-aso"],
};

test.each<{ what: string; blocks: LinkedMention[][] }>([
  { what: "one block without mentions", blocks: [[]] },
  {
    what: "blocks with and without mentions",
    blocks: [[], [MENTION, { ...MENTION, start: 20, end: 23 }], []],
  },
  {
    what: "flags",
    blocks: [
      [
        {
          ...MENTION,
          role: null,
          alternatives: [],
          asGovernment: true,
          generic: true,
          subject: true,
        },
      ],
    ],
  },
  { what: "sides", blocks: [[{ ...MENTION, alternatives: [], side: "russia" }, MENTION]] },
])("$what come back as they were", ({ blocks }) => {
  expect(decodeMentions(encodeMentions(blocks))).toMatchObject(blocks);
});
