/** `T` with every property, at any depth, read-only; lists stay lists and pairs stay pairs. */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T;
