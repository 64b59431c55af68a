import { putSetting, readSettings } from "@gazetteer/store";
import { useCallback } from "preact/hooks";
import { parseSettings, type SettingKey, type Settings } from "../../settings.ts";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";

export interface SettingsInUse {
  readonly settings: Settings;
  readonly put: <Key extends SettingKey>(key: Key, value: Settings[Key]) => void;
}

/** The settings, followed as any surface changes them, and the way to change one. */
export function useSettings(): SettingsInUse {
  const { store } = useOptions();
  const live = useLive(useCallback(() => readSettings(store), [store]));
  const put = useCallback<SettingsInUse["put"]>(
    (key, value) => void putSetting(store, key, value),
    [store],
  );
  return { settings: parseSettings(live.state === "ready" ? live.value : {}), put };
}
