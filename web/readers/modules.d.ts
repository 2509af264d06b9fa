// What scripts/bundle.mjs puts in place of these names in the readers' scripts.

declare module 'storydiff:make-readers' {
  /** Makes the readers, with the DOM of their own (worker/readers.js). */
  export default function makeReaders(): typeof import('./worker/readers.js');
}

declare module 'storydiff:reader-worker' {
  /** The content of the readers' worker. */
  const source: string;
  export default source;
}

declare module 'storydiff:pdf-worker' {
  /** Makes the worker of pdf.js. */
  export default function makePdfWorker(): void;
}

/** Where pdf.js finds its worker. */
declare var pdfjsWorker: object | undefined;

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
