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

declare module 'storydiff:languages' {
  /** Where the words of each further language lie. */
  export const lexicons: Record<string, () => URL>;
  /** And the packs. */
  export const packs: Record<string, () => URL>;
}

declare module 'storydiff:platform' {
  export const bytesAt: import('./load.js').BytesAt;
  export const sharesModule: boolean;
  export function workerStarter(parts: {
    makeGlue: () => import('./instance.js').CreateGlue;
    source: string;
    workerUrl?: string | URL;
  }): (() => import('./worker-client.js').WorkerLike) | null;
}

declare module 'storydiff:messages' {
  /** What the element says in one language. */
  export const element: { lang: string; [key: string]: unknown };
  /** And what the page says, which is the element's and more; a few keys differ. */
  export const messages: { lang: string; [key: string]: unknown };
}

/** What scripts of languages leave for inline.js (web/widget/messages/script.js). */
declare var storydiffMessages: { lang: string; [key: string]: unknown }[] | undefined;

/** What scripts beside the page leave for it, by name: functions that give what a module exports. */
declare var storydiffParts: Record<string, () => unknown> | undefined;
