import { Button, optionsDataTexts } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";

const MEGABYTE = 1_000_000;

interface Use {
  readonly megabytes: number;
  readonly keeping: "kept" | "may-go";
}

async function readUse(): Promise<Use> {
  const { usage = 0 } = await navigator.storage.estimate();
  // In Chromium the permission `unlimitedStorage` keeps it, whatever `persisted` answers.
  const persisted = import.meta.env.CHROME || (await navigator.storage.persisted());
  return { megabytes: usage / MEGABYTE, keeping: persisted ? "kept" : "may-go" };
}

/** How much the dictionary takes, and whether the browser promises to keep it. */
export function StorageUse() {
  const { language } = useOptions();
  const texts = optionsDataTexts(language).backup;
  const [use, setUse] = useState<Use>();
  useEffect(() => void readUse().then(setUse), []);
  if (use === undefined) return null;
  const used = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  }).format(use.megabytes);
  return (
    <>
      <p>
        {texts.used(used)} {use.keeping === "kept" ? texts.persisted : texts.notPersisted}
      </p>
      {use.keeping === "may-go" && (
        <div class="actions">
          <Button onClick={() => void navigator.storage.persist().then(readUse).then(setUse)}>
            {texts.persist}
          </Button>
        </div>
      )}
    </>
  );
}
