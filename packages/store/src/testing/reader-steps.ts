import fc from "fast-check";
import type { Entity } from "@gazetteer/core";
import { applyImport } from "../apply-import.ts";
import { putRule, putSetting, removeRule } from "../choices.ts";
import { deleteEntities, disableEntities, enableEntities } from "../edit-entities.ts";
import { deleteEntity, disableEntity, enableEntity, resetEntity } from "../edit-entity.ts";
import { disablePack, enablePack, movePack, pinPack, removePack } from "../edit-pack.ts";
import { editPackParts } from "../edit-pack-parts.ts";
import { UnknownIdError } from "../errors.ts";
import { findEntity } from "../find-entity.ts";
import { mergeEntities } from "../merge-entities.ts";
import { planImport } from "../plan-import.ts";
import { getPack } from "../read-packs.ts";
import { notThisRule, siteRule } from "../rules.ts";
import { saveEntity } from "../save-entity.ts";
import { seedPack } from "../seed-pack.ts";
import type { Store } from "../store.ts";
import { createTestStore, type TestStore } from "./create-test-store.ts";
import { testEntity, testPack } from "./test-pack.ts";

const VOICE = { id: "japan", name: { en: "Japan" } };
const OWN = "my-entities";

const ids = fc.constantFrom("avon", "bourne", "colne", "dene");
const packs = fc.constantFrom("towns", OWN);
const words = fc.constantFrom("City", "Port", "Town");

/** An entity with a name that a voice of the shipped pack uses. */
export function voiced(id: string): Entity {
  const entity = testEntity(id);
  const name = { text: `${id} river`, lang: "en", use: "alias", usedBy: [VOICE.id] } as const;
  return { ...entity, names: [...entity.names, name] };
}

/** A store with a shipped pack, whose voice an entity in it names. */
export async function voicedStore(): Promise<TestStore> {
  const store = createTestStore();
  await seedPack(store, {
    ...testPack("1.0.0", voiced("avon"), testEntity("bourne")),
    voices: [VOICE],
  });
  return store;
}

/** Something that a reader does. */
type Step = (store: Store) => Promise<unknown>;

async function importList(store: Store, entities: readonly Entity[]): Promise<void> {
  const rows = entities.map((json, index) => ({ row: index + 1, json }));
  const plan = await planImport(store, { type: "entities", rows });
  await applyImport(store, plan, { conflicts: "take-theirs" });
}

async function takeVoicesOut(store: Store): Promise<void> {
  const pack = await getPack(store, OWN);
  if (pack === undefined) return;
  const { voices, offices } = pack;
  await editPackParts(store, OWN, { voices: [], offices }, { voices, offices });
}

async function rename(store: Store, id: string, en: string): Promise<void> {
  const now = (await findEntity(store, id))?.entry.entity ?? testEntity(id);
  await saveEntity(store, { ...now, label: { en } }, { before: now });
}

const withId = (work: (store: Store, id: string) => Promise<unknown>) =>
  ids.map(
    (id): Step =>
      (store) =>
        work(store, id),
  );
const withIds = (work: (store: Store, ids: readonly string[]) => Promise<unknown>) =>
  fc.uniqueArray(ids).map(
    (some): Step =>
      (store) =>
        work(store, some),
  );
const withPack = (work: (store: Store, id: string) => Promise<unknown>) =>
  packs.map(
    (id): Step =>
      (store) =>
        work(store, id),
  );

/** Anything a reader can do, in any order. */
export const readerSteps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(ids, words).map(
    ([id, en]): Step =>
      (store) =>
        rename(store, id, en),
  ),
  ...[disableEntity, enableEntity, resetEntity, deleteEntity].map(withId),
  ...[disableEntities, enableEntities, deleteEntities].map(withIds),
  ...[disablePack, enablePack, pinPack, removePack].map(withPack),
  withIds((store, some) => importList(store, some.map(voiced))),
  fc.constant<Step>(takeVoicesOut),
  fc
    .tuple(ids, ids)
    .filter(([from, into]) => from !== into)
    .map(
      ([from, into]): Step =>
        (store) =>
          mergeEntities(store, from, into),
    ),
  fc.tuple(packs, fc.nat(1)).map(
    ([id, to]): Step =>
      (store) =>
        movePack(store, id, to),
  ),
  words.map(
    (word): Step =>
      (store) =>
        putSetting(store, "density", word),
  ),
  withId((store, id) => putRule(store, notThisRule(id, { site: "example.org" }))),
  withId((store, id) => putRule(store, siteRule(`${id}.example`, "off"))),
  withId((store, id) => removeRule(store, `site ${id}.example`)),
);

/** Does a step; what cannot be done at that moment does nothing. */
export async function attempt(step: Step, store: Store): Promise<void> {
  await step(store).catch((error: unknown) => {
    if (!(error instanceof UnknownIdError)) throw error;
  });
}
