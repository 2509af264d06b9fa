// `storydiff/render`: a report in other forms. Pure functions: no DOM, no file, no clock; the same report gives the
// same result. In Node and in browsers. index.d.ts says what each takes.

export { toWebAnnotations } from './annotations.js';
export { toCollateX } from './collatex.js';
export { toCsv } from './csv.js';
export { toDocx } from './docx.js';
export { textEdits } from './edits.js';
export { toHtml } from './html.js';
export { toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { toTei } from './tei.js';
export { toText } from './text.js';
export { toUnified } from './unified.js';
