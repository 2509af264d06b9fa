// The readers' own DOM, for where there is none (../document.js).

export { parseHtml, parseXml } from '../dom/index.js';
