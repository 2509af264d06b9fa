// What scripts/bundle.mjs puts in place of these names.

declare module 'storydiff:glue' {
  export default function makeGlue(): import('./instance.js').CreateGlue;
}

declare module 'storydiff:wasm' {
  /** The module, as `storydiff:unpack` of the same bundle reads it. */
  const packed: string;
  export default packed;
}

declare module 'storydiff:unpack' {
  /** Makes what gives the module's bytes out of the text in which a script holds them. */
  export default function makeUnpack(): (packed: string) => Promise<BufferSource>;
}

declare module 'storydiff:worker' {
  const source: string;
  export default source;
}

declare module 'storydiff:lexicons' {
  /** Where the words of each further language lie. */
  const urls: Record<string, () => URL>;
  export default urls;
}

declare module 'storydiff:messages' {
  /** What the element says in one language. */
  export const element: { lang: string; [key: string]: unknown };
  /** And what the page says, which is the element's and more; a few keys differ. */
  export const messages: { lang: string; [key: string]: unknown };
}

// The little of Node that load.js uses, so that nobody needs Node's own declarations for it.

declare module 'node:fs/promises' {
  export function readFile(path: string | URL): Promise<Uint8Array<ArrayBuffer>>;
}

declare const process: { versions?: { node?: string } } | undefined;
