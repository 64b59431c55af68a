import { Dexie, type DexieOptions, type Table } from "dexie";
import type {
  ChangePartRow,
  EntityRow,
  ImageRow,
  MetaRow,
  OverrideRow,
  PackLogRow,
  PackRow,
  SettingRow,
  StepRow,
} from "./rows.ts";
import type { Rule } from "./rules.ts";

const DATABASE_NAME = "gazetteer";

/** What this code can read. A database that asks for more (`MetaRow.minReader`) is only read. */
export const READER_VERSION = 1;

/** Released lines of the schema are frozen: a change is a new `version()` with its upgrade. */
export class Database extends Dexie {
  declare packs: Table<PackRow, string>;
  declare entities: Table<EntityRow, [string, string]>;
  declare overrides: Table<OverrideRow, string>;
  declare rules: Table<Rule, string>;
  declare settings: Table<SettingRow, string>;
  declare packLogs: Table<PackLogRow, [string, string]>;
  declare images: Table<ImageRow, string>;
  declare history: Table<StepRow, number>;
  declare changes: Table<ChangePartRow, [number, number]>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string = DATABASE_NAME, options?: DexieOptions) {
    super(name, options);
    this.version(1).stores({
      packs: "id",
      entities: "[pack+id], pack, id",
      overrides: "entity",
      rules: "id",
      settings: "key",
      packLogs: "[pack+version], pack",
      images: "id",
      history: "seq",
      changes: "[seq+part]",
      meta: "key",
    });
  }
}
