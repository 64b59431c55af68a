import { Button, welcomeTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { ask } from "../messaging/ask.ts";
import { requestAccess } from "../tab/site-access.ts";
import { Demo } from "./Demo.tsx";

export interface WelcomeProps {
  readonly language: string;
  /** The keys that switch everything off and on, as the browser has them now; empty when none are set. */
  readonly shortcut: string;
  readonly access: "given" | "withheld";
}

/** Shown once, after installation: what it does, a paragraph to try, what it reads, and how to stop it. */
export function Welcome({ language, shortcut, access }: WelcomeProps) {
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
        <Demo text={texts.demo} language={language} />
        <p class="muted">{texts.kinds}</p>
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
          <p>{texts.offText(shortcut === "" ? "" : texts.shortcut(shortcut))}</p>
        </section>
      </div>
      <Button onClick={() => void ask("openOptions", {})}>{texts.options}</Button>
    </main>
  );
}
