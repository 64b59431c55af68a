import type { Settings } from "../../settings.ts";
import { RadioGroup } from "./RadioGroup.tsx";
import { useSettings } from "./use-settings.ts";

/** Settings that are one of a few words. */
type ChoiceKey = {
  [Key in keyof Settings]: Settings[Key] extends string ? Key : never;
}[keyof Settings];

export interface SettingChoiceProps<Key extends ChoiceKey> {
  readonly name: Key;
  readonly legend: string;
  readonly options: Readonly<Record<Settings[Key], string>>;
}

/** One setting as a group of words, stored as soon as it is chosen. */
export function SettingChoice<Key extends ChoiceKey>({
  name,
  legend,
  options,
}: SettingChoiceProps<Key>) {
  const { settings, put } = useSettings();
  return (
    <RadioGroup<Settings[Key]>
      legend={legend}
      value={settings[name]}
      options={options}
      onChange={(value) => put(name, value)}
    />
  );
}
