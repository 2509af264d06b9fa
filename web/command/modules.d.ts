// What scripts/bundle.mjs puts in place of these names: the files of the package, which lie beside the command. Their own types
// are those of the package; here is what the command uses of them.

declare module 'storydiff:package' {
  type Report = import('../engine/report.js').Report;
  type Article = string | object[];
  export function compare(left: Article, right: Article, options?: object): Promise<Report>;
  export function init(options: { packsUrl: string | null; worker: boolean }): Promise<void>;
}

declare module 'storydiff:render' {
  type Report = import('../engine/report.js').Report;
  type Spoken = { lang?: string; messages?: object };
  export function toMarkdown(report: Report, options?: Spoken): string;
  export function toHtml(report: Report, options?: Spoken & { page?: boolean }): string;
  export function toUnified(report: Report, options?: Spoken): string;
  export function toCsv(report: Report, options?: Spoken): string;
  export function toTei(report: Report, options?: Spoken): string;
  export function toCollateX(report: Report, options?: Spoken): string;
  export function toWebAnnotations(report: Report, options?: Spoken): string;
  export function toDocx(report: Report, options?: Spoken): Uint8Array;
}

declare module 'storydiff:readers' {
  type Paragraph = { text: string };
  type Read = {
    text: string;
    paragraphs: Paragraph[] | null;
    choices?: object[];
    notes: (string | { key: string })[];
  };
  export function readBytes(name: string, bytes: Uint8Array, options?: object): Promise<Read>;
  export function inputOf(read: Read): string | object[];
  export function isShown(paragraph: Paragraph): boolean;
}
