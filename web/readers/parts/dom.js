// The readers' own DOM, for where there is none (../document.js).

import { parseHtml, parseXml } from '../dom/index.js';

globalThis.storydiffParts = { ...globalThis.storydiffParts, dom: { parseHtml, parseXml } };
