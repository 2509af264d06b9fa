// Before the first picture: the colours that a reader chose, and whether the words that stand in the page
// already (scripts/lib/start-page.mjs) are in the reader's language.

import { readSettings } from './settings.js';

const { documentElement } = document;
const { theme, language } = readSettings();
if (theme !== 'system') documentElement.dataset.theme = theme;
// Words of another language are not shown only to be replaced (styles/frame.css).
const wanted = language ?? navigator.language;
if (!wanted.toLowerCase().startsWith(documentElement.lang)) documentElement.dataset.waiting = '';
