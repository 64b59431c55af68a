import type { Card, EntityId } from "@gazetteer/core";
import type { ReplyOf } from "../../messages.ts";
import { ask } from "../../messaging/ask.ts";
import type { CardRequest } from "../card-surface.ts";

type CardReply = Promise<ReplyOf<"card">>;

/** Gets cards from the background; one that was asked for while the pointer rested is there at once. */
export interface CardLoader {
  prepare(request: CardRequest): void;
  /** The card of the mention itself. */
  load(request: CardRequest): CardReply;
  /** The card of another entity, without a mention. */
  loadOther(request: CardRequest, entity: EntityId): CardReply;
}

export function createCardLoader(): CardLoader {
  let prepared: { readonly key: string; readonly reply: CardReply } | undefined;
  const keyOf = ({ id, card }: CardRequest) => `${id} ${JSON.stringify(card)}`;

  function start(request: CardRequest): CardReply {
    const key = keyOf(request);
    if (prepared?.key !== key) prepared = { key, reply: ask("card", request.card) };
    return prepared.reply;
  }

  return {
    prepare(request) {
      void start(request);
    },
    load(request) {
      const reply = start(request);
      // The next opening asks anew: the dictionary may have changed.
      prepared = undefined;
      return reply;
    },
    loadOther({ card: { context, aboutSubject } }, entity) {
      return ask("card", { entity, context, aboutSubject });
    },
  };
}

/** The card of a reply, if there is one. */
export function cardOf(reply: ReplyOf<"card">): Card | undefined {
  return reply.ok ? reply.card : undefined;
}
