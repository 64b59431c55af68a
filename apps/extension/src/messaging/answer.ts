import { browser, type Browser } from "wxt/browser";
import type { ReplyOf, RequestOf, RequestType } from "../messages.ts";

export type Sender = Browser.runtime.MessageSender;

/** Answers to some types of request; each gets the request unchecked. */
export type Handlers<T extends RequestType> = {
  readonly [Type in T]: (
    request: Readonly<Partial<Record<keyof RequestOf<Type>, unknown>>>,
    sender: Sender,
  ) => Promise<ReplyOf<Type>>;
};

type AnyHandler = (request: object, sender: Sender) => Promise<object>;

/**
 * Answers messages of this extension until `signal` aborts. Types without a handler are left to
 * other listeners. A handler that throws answers `unavailable`, because the other side must not
 * wait; the bug goes to `failed`. In a page, pass one that stays silent: the console is the site's.
 */
export function answer<T extends RequestType>(
  handlers: Handlers<T>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): void {
  const table = new Map<unknown, AnyHandler>(Object.entries(handlers));
  const listener = (message: unknown, sender: Sender, reply: (answer: object) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    // Of what is no object nothing is taken.
    const { type, ...request }: { readonly type?: unknown } = Object(message);
    const handler = table.get(type);
    if (handler === undefined) return undefined;
    handler(request, sender).then(reply, (error: unknown) => {
      reply({ ok: false, reason: "unavailable" });
      failed(error);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // Where the extension is gone, so is its interface, and nothing is left to take back.
  signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(listener));
}
