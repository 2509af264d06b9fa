// Before the first picture: the colours that a reader chose, and whether the words that stand in the page
// already (scripts/lib/start-page.mjs) are in the reader's language.

import { scriptAddress } from '../engine/trusted.js';
import { builtIn, fileOf, tagsOf, wantedLanguage } from './messages/offered.js';
import { readSettings } from './settings.js';

const { documentElement } = document;
const settings = readSettings();
if (settings.theme !== 'system') documentElement.dataset.theme = settings.theme;
// Words of another language are not shown only to be replaced (styles/frame.css).
const wanted = wantedLanguage(tagsOf(settings));
if (wanted !== documentElement.lang) documentElement.dataset.waiting = '';
// The page asks for them by messages/index.js; requested here, they come while its script is read.
if (!builtIn.includes(wanted)) {
  const script = document.createElement('script');
  script.src = scriptAddress(fileOf(wanted));
  document.head.append(script);
}
