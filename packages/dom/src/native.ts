/** Calls a function on its first argument. The browser's own binding is smaller and sooner ready than a function around it. */
const { call } = Function.prototype;

/** A property or a method of `Owner` as a function of it. */
type Native<Owner, Property> = [Property] extends [(...args: infer Args) => infer Result]
  ? (of: Owner, ...args: Args) => Result
  : (of: Owner) => Property;

/** For each word of a text its own native; a name that `Owner` has not is none, and cannot be called. */
type Natives<Owner, Names extends string> = Names extends `${infer Name} ${infer Others}`
  ? [...Natives<Owner, Name>, ...Natives<Owner, Others>]
  : [Names extends keyof Owner ? Native<Owner, Owner[Names]> : never];

/**
 * The getters of properties that `owner` itself has, and its methods, as the browser made them. `names` are in one text,
 * as a list of texts takes more room in every page.
 * @throws where `owner` has inherited a property
 */
export function natives<Owner extends object, const Names extends string>(
  owner: Owner,
  names: Names,
): Natives<Owner, Names>;
export function natives(owner: object, names: string): unknown[] {
  return names
    .split(" ")
    .map((name) =>
      call.bind(Object.getOwnPropertyDescriptor(owner, name)?.get ?? Reflect.get(owner, name)),
    );
}
