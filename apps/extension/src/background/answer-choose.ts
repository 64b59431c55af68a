import { chooseMarks } from "@gazetteer/core";
import * as v from "valibot";
import type { ReplyOf, RequestOf } from "../messages.ts";
import type { Sender } from "../messaging/answer.ts";
import { tellFollowed } from "../messaging/hear-changes.ts";
import type { Hosts } from "./hosts.ts";
import { placeOf } from "./place-of.ts";
import { ChosenFromSchema } from "./requests.ts";
import { showCounts } from "./toolbar-button.ts";
import { INVALID } from "./failures.ts";

/** A page that grows chooses anew with every part of it. Panel and popup read all of it each time: so often. */
const TELL_MS = 300;
let telling: ReturnType<typeof setTimeout> | undefined;

/** A page has its answer, and marks, when panel and popup hear of it. */
function tellSoon(): void {
  telling ??= setTimeout(() => {
    telling = undefined;
    void tellFollowed();
  }, TELL_MS);
}

/** Mentions of a page in, those that get marks out. */
export async function answerChoose(
  { choices }: Hosts,
  { blocks: text, isMarked }: RequestOf<"choose">,
  sender: Sender,
): Promise<ReplyOf<"choose">> {
  const parsed = v.safeParse(ChosenFromSchema, text, { abortEarly: true });
  if (!parsed.success) return INVALID;
  const blocks = parsed.output;
  const settings = await choices.pageSettings(placeOf(sender));
  const mentions = blocks.flatMap((block) => block.mentions);
  const aboutSubject = mentions.some(({ subject }) => subject);
  const may = isMarked && (settings.topics === "any" || aboutSubject);
  const { marks, heldBack } = chooseMarks(blocks, {
    ...settings,
    density: may ? settings.density : "none",
  });
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  void showCounts(sender, { entities, heldBack }, await choices.settings());
  tellSoon();
  return {
    ok: true,
    marks: mentions.flatMap((mention, i) => (marks.has(mention) ? i : [])),
    heldBack,
    aboutSubject,
  };
}
