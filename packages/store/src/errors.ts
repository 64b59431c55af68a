/*
 * None is named like an error of IndexedDB (`NotFoundError`, `ReadOnlyError` …): Dexie takes those
 * that are thrown inside a transaction for the browser's and replaces them.
 */

/** The database was written by a newer version of the product: this one only reads it. */
export class NewerDataError extends Error {
  override readonly name = "NewerDataError";
  constructor() {
    super("The dictionary was written by a newer version of Gazetteer and is only read.");
  }
}

/** The browser's storage is full; nothing of the step was written. */
export class QuotaError extends Error {
  override readonly name = "QuotaError";
  readonly neededBytes: number;
  constructor(neededBytes: number) {
    const megabytes = Math.max(1, Math.ceil(neededBytes / 1_000_000));
    super(`The browser has no room for this: about ${megabytes} MB more are needed.`);
    this.neededBytes = neededBytes;
  }
}

/** Somebody else changed what a plan was made for: plan again. */
export class StalePlanError extends Error {
  override readonly name = "StalePlanError";
  constructor() {
    super("The dictionary has changed since the import was checked.");
  }
}

/** There is no such entity, pack or rule. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  constructor(what: string, id: string) {
    super(`There is no ${what} \`${id}\`.`);
  }
}
