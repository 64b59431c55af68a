/** Calls a function on its first argument. The browser's own binding is smaller and sooner ready than a function around it. */
const { call } = Function.prototype;

/** What a method of `Owner` is as a function. */
type Bare<Owner, Method> = Method extends (...args: infer Args) => infer Result
  ? (of: Owner, ...args: Args) => Result
  : never;

/** Reads a property by the getter that the browser gave it. */
export function getter<Owner extends object, Key extends keyof Owner & string>(
  owner: Owner,
  key: Key,
): (of: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (get === undefined) throw new TypeError(key);
  return call.bind(get);
}

/** Calls a method that the browser made. */
export function method<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
): Bare<Owner, Owner[Key]>;
export function method(owner: object, key: PropertyKey): unknown {
  return call.bind(Reflect.get(owner, key));
}
