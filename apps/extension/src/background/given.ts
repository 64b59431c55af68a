import * as v from "valibot";
import type { Reply } from "../messages.ts";
import type { Sender } from "../messaging/answer.ts";
import { isOwnPage } from "./place-of.ts";
import { INVALID, REFUSED } from "./failures.ts";

type Handler<Request, Answer> = (request: Request, sender: Sender) => Promise<Answer>;

/** A handler that hears only of requests of the right shape. */
export function given<Request, Answer>(
  schema: v.GenericSchema<unknown, Request>,
  handle: Handler<Request, Answer>,
): Handler<unknown, Answer | Reply<never>> {
  return async (request, sender) => {
    // The first fault is enough: a forged request may have millions.
    const parsed = v.safeParse(schema, request, { abortEarly: true });
    return parsed.success ? handle(parsed.output, sender) : INVALID;
  };
}

/** The same for what only our own pages may ask. */
export function givenByOwnPage<Request, Answer>(
  schema: v.GenericSchema<unknown, Request>,
  handle: Handler<Request, Answer>,
): Handler<unknown, Answer | Reply<never>> {
  return given(schema, async (request, sender) =>
    isOwnPage(sender) ? handle(request, sender) : REFUSED,
  );
}
