import { plural, type PluralForms } from "../plural.ts";

/** A step that says how many things it was about. */
function counted(count: string, one: string, other: string): string {
  return plural("en", Number(count), { one, other });
}

/** The frame of the options page and what all its panes share. */
export const options = {
  title: "Gazetteer options",
  panesLabel: "Panes",
  panes: {
    dictionary: "Dictionary",
    try: "Try it",
    packs: "Packs",
    sites: "Sites",
    appearance: "Appearance",
    reading: "Reading",
    backup: "Backup",
    about: "About",
  },
  loading: "Reading the dictionary…",
  failed: (reason: string) => `The database cannot be read: ${reason}`,
  undo: "Undo",
  redo: "Redo",
  undone: "Undone",
  redone: "Done again",
  /** While a large step is taken back or done again. */
  turning: { undo: "Undoing…", redo: "Doing it again…" },
  lastStep: (step: string) => `Last step: ${step}`,
  nothingToUndo: "There is nothing to undo.",
  saved: "Saved",
  steps: {
    "entity-added": (subject: string) => `Added ${subject}`,
    "entity-edited": (subject: string) => `Edited ${subject}`,
    "entity-reset": (subject: string) => `Took ${subject} back to the original`,
    "entity-disabled": (subject: string) => `Disabled ${subject}`,
    "entity-enabled": (subject: string) => `Enabled ${subject}`,
    "entity-deleted": (subject: string) => `Deleted ${subject}`,
    "entities-disabled": (count: string) =>
      counted(count, "Disabled # entity", "Disabled # entities"),
    "entities-enabled": (count: string) => counted(count, "Enabled # entity", "Enabled # entities"),
    "entities-deleted": (count: string) => counted(count, "Deleted # entity", "Deleted # entities"),
    "conflict-settled": (subject: string) => `Settled what an update and you changed in ${subject}`,
    "entities-merged": (subject: string) => `Merged into ${subject}`,
    "name-disabled": (subject: string) => `Disabled a name of ${subject}`,
    "name-enabled": (subject: string) => `Enabled a name of ${subject}`,
    "office-saved": (subject: string) => `Saved the office ${subject}`,
    "pack-added": (subject: string) => `Added the pack ${subject}`,
    "pack-updated": (subject: string) => `Updated the pack ${subject}`,
    "pack-edited": (subject: string) => `Edited the pack ${subject}`,
    "pack-enabled": (subject: string) => `Enabled the pack ${subject}`,
    "pack-disabled": (subject: string) => `Disabled the pack ${subject}`,
    "pack-moved": (subject: string) => `Moved the pack ${subject}`,
    "pack-pinned": (subject: string) => `Pinned the pack ${subject}`,
    "pack-released": (subject: string) => `Released the pack ${subject}`,
    "pack-removed": (subject: string) => `Removed the pack ${subject}`,
    "rule-added": (subject: string) => `Made a choice for ${subject}`,
    "rule-removed": (subject: string) => `Took back a choice for ${subject}`,
    "rules-imported": () => "Imported choices for sites",
    "sites-edited": (count: string) =>
      counted(count, "Edited the choice for # site", "Edited the choices for # sites"),
    "setting-changed": (subject: string) => `Changed the setting “${subject}”`,
    imported: (subject: string) => `Imported ${subject}`,
    restored: () => "Restored a backup",
    reset: () => "Reset everything",
  },
};
export type OptionsTexts = typeof options;

/** The pane that lists and edits entities. */
export const optionsDictionary = {
  search: "Search names in any script",
  kind: "Kind",
  pack: "Pack",
  language: "Language",
  state: "Show",
  sort: "Order",
  any: "All",
  states: {
    any: "Everything",
    changed: "Mine: added or changed",
    disabled: "Disabled",
    unsourced: "No sourced fact",
  },
  sorts: { name: "By name", kind: "By kind", pack: "By pack" },
  found: (shown: string, all: string) =>
    shown === all ? `${all} in the dictionary` : `${shown} of ${all}`,
  listLabel: "Entities",
  none: "Nothing fits.",
  bulk: {
    title: { one: "With this #", other: "With these #" } as PluralForms,
    save: "Save as a file",
    disable: { one: "Disable #", other: "Disable #" } as PluralForms,
    enable: { one: "Enable #", other: "Enable #" } as PluralForms,
    delete: { one: "Delete # of my own", other: "Delete # of my own" } as PluralForms,
  },
  noPack: "The dictionary is empty: no pack with entities is enabled.",
  standIn: "Nothing has this name. It names these:",
  chooseOne: "Choose an entity on the left to read and edit it.",
  gone: "No enabled pack has this entity.",
  back: "Back to the list",
  changed: "changed",
  disabled: "disabled",
  preview: "As readers see it",
  form: "Edit",
  disable: "Disable",
  enable: "Enable",
  reset: "Back to the original",
  from: (pack: string) => `From the pack ${pack}`,
  conflict: "Somebody changed the same field meanwhile. Your text is not saved.",
};
export type OptionsDictionaryTexts = typeof optionsDictionary;
