// Types of what callers hand over: the DOM's where a program has them, else what of them is used. A program for Node may be checked
// without the DOM's types (`"lib": ["es2023"]`).

/** The type of a global class's objects; `Else` where there is no such class. */
type Instance<Name extends string, Else> = typeof globalThis extends { [name in Name]: { prototype: infer Made } } ? Made : Else;

/** Bytes: a buffer, or a view of one, such as a Uint8Array or Node's Buffer. */
export type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** Where something is: an address, or in Node a path. */
export type Address = string | Instance<'URL', { readonly href: string }>;

/** What gives a comparison up: an AbortSignal. */
export type Signal = Instance<
  'AbortSignal',
  { readonly aborted: boolean; readonly reason: any; throwIfAborted(): void; addEventListener(type: 'abort', listener: () => void): void }
>;

/** A compiled WebAssembly.Module. */
export type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Made } } } ? Made : object;
