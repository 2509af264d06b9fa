// One language as a classic script (lang-xx.js): for the page (web/page/messages/index.js), and for inline.js, which takes what
// is in this list when it starts, and after that whatever is added to it.

import { element, messages } from 'storydiff:messages';

(globalThis.storydiffParts ??= {})[`lang-${messages.lang}`] = () => ({ element, messages });
(globalThis.storydiffMessages ??= []).push(element);
