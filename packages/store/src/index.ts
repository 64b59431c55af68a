export { addEntity } from "./add-entity.ts";
export { applyImport, type ImportChoice, type ImportOutcome } from "./apply-import.ts";
export { exportBackup } from "./backup.ts";
export { canonicalJson } from "./canonical-json.ts";
export { chooseSnapshotFolder } from "./choose-snapshot-folder.ts";
export { editSites, listRules, putRule, putSetting, readSettings, removeRule } from "./choices.ts";
export { exportCorrections } from "./corrections.ts";
export { Database, READER_VERSION } from "./database.ts";
export {
  deleteEntity,
  disableEntity,
  disableName,
  enableEntity,
  enableName,
  nameKey,
  resetEntity,
} from "./edit-entity.ts";
export { deleteEntities, disableEntities, enableEntities } from "./edit-entities.ts";
export { keepMine, listConflicts, takeTheirs } from "./conflicts.ts";
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
export { QuotaError } from "./errors.ts";
export { findEntity } from "./find-entity.ts";
export { listSteps, redo, undo } from "./history.ts";
export { dropImage, getDictionaryRevision, getImage, putImage } from "./images.ts";
export type {
  ImportPlan,
  SharedName,
  ImportRow,
  ImportSource,
  PackPlan,
  PlanRow,
  RestOfBackup,
  PlanState,
} from "./import-plan.ts";
export { acceptLoss, inspectStore } from "./inspect-store.ts";
export { mergedEntity } from "./merged-entity.ts";
export { mergeEntities } from "./merge-entities.ts";
export { findOverrideConflicts } from "./override-conflicts.ts";
export { OWN_PACK } from "./own-pack.ts";
export { isBackup } from "./parse-backup.ts";
export { planImport } from "./plan-import.ts";
export { exportSites, isSites } from "./plan-sites.ts";
export { reset } from "./replace-all.ts";
export { getPack, listPacks, readDictionary } from "./read-packs.ts";
export { readSnapshot } from "./read-snapshot.ts";
export type { EntityRow, PackLogEntry, PackLogRow, PackOrigin, PackRow, StepRow } from "./rows.ts";
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
export { saveEntity } from "./save-entity.ts";
export { saveOffice } from "./save-office.ts";
export { seedPack } from "./seed-pack.ts";
export type { Sentinel } from "./sentinel.ts";
export { listSnapshots, type Snapshot, takeAutomaticSnapshot } from "./snapshots.ts";
export { tableOf } from "./table/entity-to-cells.ts";
export { columnTitle, parseColumn, type TableColumn } from "./table/table-column.ts";
export type { Store } from "./store.ts";
