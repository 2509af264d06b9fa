// What scripts/bundle.mjs and the scripts beside the page give it.

declare module '*.txt' {
  const text: string;
  export default text;
}

/** What start-engine.js leaves for main.js. */
declare var storydiffPage: {
  engine: ReturnType<typeof import('../engine/inline.js').createInlineEngine>;
  sample: import('./types.d.ts').Sample;
  rehearsal: Promise<import('../engine/index.js').Report>;
};

/** What the script of a language pack leaves: its bytes, gzipped and as base64. */
declare var storydiffPacks: Record<string, string> | undefined;
