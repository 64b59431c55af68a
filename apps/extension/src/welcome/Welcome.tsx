import { Button, welcomeTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { ask } from "../messaging/ask.ts";
import { requestAccess } from "../tab/site-access.ts";
import type { Settings } from "../settings.ts";
import { Demo } from "./Demo.tsx";
import { WithKeys } from "./WithKeys.tsx";

export interface WelcomeProps {
  readonly language: string;
  readonly settings: Settings;
  /** Keys as the browser has them now; empty where none are set: to switch everything off and on, to go from mark to mark. */
  readonly keys: Readonly<Record<"toggle" | "next" | "previous", string>>;
  readonly access: "given" | "withheld";
}

/** Shown once, after installation: what it does, a paragraph to try, what it reads, and how to stop it. */
export function Welcome({ language, settings, keys, access }: WelcomeProps) {
  const texts = welcomeTexts(language);
  const [given, setGiven] = useState(access === "given");
  const grant = () => void requestAccess().then(setGiven);
  return (
    <main class="welcome">
      <h1>{texts.title}</h1>
      <p>{texts.what}</p>
      {!given && (
        <section class="access">
          <p>{texts.access}</p>
          <Button look="primary" onClick={grant}>
            {texts.grant}
          </Button>
        </section>
      )}
      <section aria-labelledby="try">
        <h2 id="try">{texts.tryIt}</h2>
        <Demo text={texts.demo} language={language} settings={settings} />
        <p class="muted">{texts.kinds}</p>
        {keys.next !== "" && keys.previous !== "" && (
          <p class="muted">
            <WithKeys
              text={texts.keys(keys.next, keys.previous)}
              keys={[keys.next, keys.previous]}
            />
          </p>
        )}
      </section>
      <div class="facts">
        <section>
          <h2>{texts.reads}</h2>
          <p>{texts.readsText}</p>
        </section>
        <section>
          <h2>{texts.privacy}</h2>
          <p>{texts.privacyText}</p>
        </section>
        <section>
          <h2>{texts.off}</h2>
          <p>
            <WithKeys
              text={texts.offText(keys.toggle === "" ? "" : texts.shortcut(keys.toggle))}
              keys={[keys.toggle]}
            />
          </p>
        </section>
      </div>
      <Button onClick={() => void ask("openOptions", {})}>{texts.options}</Button>
    </main>
  );
}
