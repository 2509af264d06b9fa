// What scripts/bundle.mjs puts in place of these names, for the element.

declare module 'storydiff:package' {
  export const compare: typeof import('../engine/index.js').compare;
}

declare module 'storydiff:readers' {
  export const readBytes: typeof import('../readers/index.js').readBytes;
  export const inputOf: typeof import('../readers/index.js').inputOf;
}

/** What `storydiff/inline` sets. */
declare var storydiff: Record<string, unknown>;
