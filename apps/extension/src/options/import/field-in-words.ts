/**
 * A place in an entity by the names that the form has for its fields: `names[0].text` is "Names 1 › Text". What no form
 * knows of stays as it is in the file.
 */
export function fieldInWords(path: string, fields: Readonly<Record<string, string>>): string {
  return path
    .replace(/ \([^)]*\)/g, "")
    .split(".")
    .map((part) => {
      const [, key = part, place] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
      const name = Object.hasOwn(fields, key) ? (fields[key] ?? key) : key;
      return place === undefined ? name : `${name} ${Number(place) + 1}`;
    })
    .join(" › ");
}
