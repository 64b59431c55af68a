import type { NameRecord } from "./name-record.ts";
import { ByteWriter, readText } from "./byte-writer.ts";
import { NumberList } from "./number-list.ts";

type OwnerPart = Pick<NameRecord, "owner" | "id" | "pack"> & Partial<Pick<NameRecord, "kind">>;
type NamePart = Pick<NameRecord, "use" | "lang" | "text"> & Partial<Pick<NameRecord, "gate">>;

/** Names one after another, each with the number of its owner; owners are written once. */
export class NameTableWriter {
  readonly #owners = new ByteWriter();
  readonly #names = new ByteWriter();
  readonly #ownerOffsets = new NumberList(0);
  readonly #nameOffsets = new NumberList(0);

  get nameCount(): number {
    return this.#nameOffsets.length - 1;
  }

  /** Names added from now on belong to this owner. */
  addOwner({ owner, id, kind, pack }: OwnerPart): void {
    this.#owners.text(JSON.stringify([owner, id, pack, ...(kind === undefined ? [] : [kind])]));
    this.#ownerOffsets.push(this.#owners.length);
  }

  /** Returns the number of the name. */
  addName({ use, lang, text, gate }: NamePart): number {
    this.#names.number(this.#ownerOffsets.length - 2);
    const end = gate === undefined ? "]" : `,${JSON.stringify(gate)}]`;
    this.#names.text(`["${use}",${JSON.stringify(lang)},${JSON.stringify(text)}${end}`);
    this.#nameOffsets.push(this.#names.length);
    return this.nameCount - 1;
  }

  sections(): Record<"nameOffsets" | "names" | "ownerOffsets" | "owners", Uint8Array> {
    return {
      nameOffsets: this.#nameOffsets.bytes(),
      names: this.#names.finish(),
      ownerOffsets: this.#ownerOffsets.bytes(),
      owners: this.#owners.finish(),
    };
  }
}

export interface NameTable {
  readonly count: number;
  /** @throws RangeError when there is no such name. */
  readonly get: (index: number) => NameRecord;
}

/** Decodes a name when it is first asked for. */
export function openNameTable(
  nameOffsets: Uint32Array,
  names: Uint8Array,
  ownerOffsets: Uint32Array,
  owners: Uint8Array,
): NameTable {
  const count = nameOffsets.length - 1;
  const decoded: (NameRecord | undefined)[] = [];
  const decode = (index: number): NameRecord => {
    let at = nameOffsets[index] ?? 0;
    let owner = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = names[at++] ?? 0;
      owner |= (byte & 127) << shift;
      more = byte > 127;
    }
    const [ofWhat, id, pack, kind] = JSON.parse(
      readText(owners, ownerOffsets[owner] ?? 0, ownerOffsets[owner + 1] ?? 0),
    );
    const [use, lang, text, gate] = JSON.parse(readText(names, at, nameOffsets[index + 1] ?? 0));
    return { owner: ofWhat, id, kind, use, lang, text, gate, pack };
  };
  return {
    count,
    get: (index) => {
      let record = decoded[index];
      if (record === undefined) {
        if (!Number.isInteger(index) || index < 0 || index >= count)
          throw new RangeError(`there is no name ${index} among ${count}`);
        record = decode(index);
        // An array with gaps becomes a hash table, many times slower.
        while (decoded.length < index) decoded.push(undefined);
        decoded[index] = record;
      }
      return record;
    },
  };
}
