import * as v from "valibot";
import type { DeepReadonly } from "./deep-readonly.ts";
import { IdSchema, LanguageSchema, MAX_NAME_LENGTH, TextSchema } from "./text-schemas.ts";

/**
 * One piece of evidence that a page can carry.
 *
 * - `self`: another name of the same entity that fires alone.
 * - `related`: such a name of an entity that this one is related to.
 * - `subject`: such a name of a subject entity of the same pack (`Entity.subject`).
 * - `parties`: every party or participant of this one is named, by country, capital or leader, in the sentence; or the
 *   page names the heads of all of them and of no other state; or, unless this is an island, the page names no other
 *   state.
 * - `in-office`: this person holds an office on the article's date, and the page names its state or a subject entity.
 * - Anything else is the id of one entity, a name of which must fire alone on the page; a state counts as named by its
 *   capital, its people or its adjective, too.
 */
export const EvidenceSchema = v.union([
  v.picklist(["self", "related", "subject", "parties", "in-office"]),
  IdSchema,
]);

/** What a page must carry, anywhere, before a risky name counts: one of `anyOf`, and all of `allOf`. */
export const GateSchema = v.pipe(
  v.strictObject({
    anyOf: v.optional(v.array(EvidenceSchema)),
    allOf: v.optional(v.array(EvidenceSchema)),
  }),
  v.check(
    (gate) => (gate.anyOf?.length ?? 0) + (gate.allOf?.length ?? 0) > 0,
    "must ask for some evidence",
  ),
);
export type Gate = DeepReadonly<v.InferOutput<typeof GateSchema>>;

/**
 * `preferred`: the one name per language that titles a card. `alias`: any other name.
 * `description`: a phrase that means the entity only in context ("the four islands"); always gated.
 * `adjective`: "Russian"; never a mention by itself, but part of roles and compounds ("Russian-held").
 */
const NameUseSchema = v.picklist(["preferred", "alias", "description", "adjective"]);

const NameTextSchema = v.pipe(
  TextSchema,
  v.maxLength(MAX_NAME_LENGTH, `must be at most ${MAX_NAME_LENGTH} characters`),
);

/** What an entity is called, in which language and by whom. */
export const NameSchema = v.pipe(
  v.strictObject({
    text: NameTextSchema,
    lang: LanguageSchema,
    use: NameUseSchema,
    /** Voices that use the name, for contested things; absent where everybody does. */
    usedBy: v.optional(v.array(IdSchema)),
    /** The name in Latin letters, where it is in another script and a card shows it. */
    romanized: v.optional(NameTextSchema),
    /** Absent: the name may fire alone. */
    gate: v.optional(GateSchema),
    /**
     * `exact`: only with the case as given, or in an all-capitals line. `ignore`: any case.
     * Absent: capitals are kept, save for words that are common nouns ("southern Kuril islands").
     */
    letterCase: v.optional(v.picklist(["exact", "ignore"])),
    /** Paradigm of each word, in order, separated by spaces; `-` for a word that does not change. */
    inflection: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9:-]+(?: [a-z0-9:-]+)*$/, "must be paradigm ids separated by spaces"),
      ),
    ),
    /** Further forms that no paradigm gives, each written out. */
    forms: v.optional(v.array(NameTextSchema)),
  }),
  v.check(
    (name) => name.use !== "description" || name.gate !== undefined,
    "a description must have a gate",
  ),
);
export type Name = DeepReadonly<v.InferOutput<typeof NameSchema>>;

/** A longer string that must never be read as the entity ("Moscow Mule"). It is matched and swallowed. */
export const BlockedFormSchema = v.strictObject({ text: NameTextSchema, lang: LanguageSchema });
export type BlockedForm = DeepReadonly<v.InferOutput<typeof BlockedFormSchema>>;
