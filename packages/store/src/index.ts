export {
  applyImport,
  type ImportChoice,
  type ImportOutcome,
  type ImportRefusal,
} from "./apply-import.ts";
export { type Backup, BACKUP_FORMAT, exportBackup, isBackup, parseBackup } from "./backup.ts";
export { canonicalHash, canonicalJson } from "./canonical-json.ts";
export { chooseSnapshotFolder } from "./choose-snapshot-folder.ts";
export { listRules, putRule, putRules, putSetting, readSettings, removeRule } from "./choices.ts";
export { compareEntities } from "./compare-entities.ts";
export { compareVersions } from "./compare-versions.ts";
export {
  type Correction,
  type Corrections,
  CORRECTIONS_FORMAT,
  exportCorrections,
} from "./corrections.ts";
export { Database, DATABASE_NAME, READER_VERSION } from "./database.ts";
export {
  deleteEntity,
  disableEntity,
  disableName,
  enableEntity,
  enableName,
  nameKey,
  resetEntity,
} from "./edit-entity.ts";
export { type Conflict, keepMine, listConflicts, takeTheirs } from "./conflicts.ts";
export {
  createPack,
  disablePack,
  editPackHeader,
  enablePack,
  movePack,
  pinPack,
  releasePack,
  removePack,
} from "./edit-pack.ts";
export { editPackParts, type PackParts } from "./edit-pack-parts.ts";
export { UnknownIdError, QuotaError, NewerDataError, StalePlanError } from "./errors.ts";
export { findEntity, type FoundEntity } from "./find-entity.ts";
export { gunzip, gzip } from "./gzip.ts";
export { listSteps, redo, undo } from "./history.ts";
export { dropImage, getDictionaryRevision, getImage, putImage } from "./images.ts";
export type {
  ImportPlan,
  SharedName,
  ImportRow,
  ImportSource,
  OnProgress,
  PackPlan,
  PlanRow,
  PlanState,
} from "./import-plan.ts";
export { acceptLoss, type Condition, inspectStore } from "./inspect-store.ts";
export { mergedEntity } from "./merged-entity.ts";
export { mergeEntities } from "./merge-entities.ts";
export { findOverrideConflicts } from "./override-conflicts.ts";
export { OWN_PACK } from "./own-pack.ts";
export { planImport } from "./plan-import.ts";
export { exportSites, isSites } from "./plan-sites.ts";
export { reset } from "./replace-all.ts";
export {
  type DictionaryParts,
  getPack,
  listPacks,
  readDictionary,
  readDictionaryParts,
} from "./read-packs.ts";
export type {
  EntityRow,
  ImageRow,
  OverrideRow,
  PackLogEntry,
  PackLogRow,
  PackOrigin,
  PackRow,
  StepName,
  StepRow,
} from "./rows.ts";
export {
  findSiteRule,
  notThisRule,
  type NotThisRule,
  notThisRulesOn,
  type Rule,
  siteOf,
  siteRule,
  type SiteRule,
} from "./rules.ts";
export { type SaveOutcome, saveEntity } from "./save-entity.ts";
export { saveOffice } from "./save-office.ts";
export { seedPack } from "./seed-pack.ts";
export type { Sentinel } from "./sentinel.ts";
export {
  listSnapshots,
  readSnapshot,
  type Snapshot,
  type SnapshotReason,
  takeAutomaticSnapshot,
  takeSnapshot,
} from "./snapshots.ts";
export type { SnapshotFolder } from "./snapshot-folder.ts";
export { tableOf } from "./table/entity-to-cells.ts";
export { parseColumn, type TableColumn } from "./table/table-column.ts";
export type { Change, Store, StorePorts } from "./store.ts";
