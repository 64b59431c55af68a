/** Rules of private windows, as the browser keeps them for a session. */
const session: { rules: Record<string, unknown> } = { rules: {} };

const nothing = async () => undefined;

/** The browser that the background meets in tests; put in place of `wxt/browser`. */
export const fakeBrowser = {
  runtime: {
    id: "own",
    getManifest: () => ({ version: "1.0.0" }),
    getURL: (path: string) => `chrome-extension://own${path}`,
    sendMessage: nothing,
  },
  i18n: { getUILanguage: () => "en" },
  action: { setIcon: nothing, setTitle: nothing, setBadgeText: nothing },
  tabs: { query: async () => [], create: nothing, update: nothing },
  scripting: { executeScript: nothing, insertCSS: nothing, removeCSS: nothing },
  storage: {
    session: {
      get: async () => session.rules,
      set: async (values: object) => Object.assign(session.rules, values),
    },
  },
};

export function beginSession(): void {
  session.rules = {};
}
