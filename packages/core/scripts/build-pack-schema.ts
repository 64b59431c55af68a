/**
 * Writes `dictionary/pack.schema.json`, the published JSON Schema of the pack format. Run after a change of the
 * model: `node packages/core/scripts/build-pack-schema.ts`. A test fails while the file is out of date.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatJson } from "../dictionary/format-json.ts";
import { packJsonSchema } from "../dictionary/pack-json-schema.ts";

const file = join(import.meta.dirname, "../dictionary/pack.schema.json");
writeFileSync(file, formatJson(packJsonSchema()));
