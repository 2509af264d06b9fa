// A DOM for reading alone: where there is no browser's, as in Node and in workers (../document.js).

export { parseHtml } from './html.js';
export { parseXml } from './xml.js';
