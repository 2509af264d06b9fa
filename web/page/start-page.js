// The page as it is before anything was read, drawn once while the page is built: the browser then shows it
// without waiting for the program (scripts/lib/start-page.mjs).

import { render } from 'lit/html.js';
import { en } from './messages/en.js';
import { startState } from './state.js';
import { pageTemplate } from './templates/page.js';

/** @type {import('./types.d.ts').Settings} */
const defaults = { theme: 'system', view: 'side-by-side', singleKeys: true };
/** Nothing can be done before the program is there, so nobody is called. */
const actions = new Proxy(/** @type {import('./types.d.ts').PageActions} */ ({}), { get: () => undefined });

render(pageTemplate(startState(null, defaults, en), actions, en), /** @type {HTMLElement} */ (document.getElementById('app')));
