// The type that the page's languages share. English (en.js) says which messages there are.

import type { ElementMessages } from '../../widget/messages/types.d.ts';
import type { en as handedOn } from '../../export/messages/en.js';

/** Everything that the page and the element say in one language. */
export type PageMessages = ElementMessages & typeof handedOn & Omit<typeof import('./en.js').en, keyof ElementMessages>;
