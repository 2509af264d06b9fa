// The readers with their own DOM, whatever the tests' environment has.

import { useDom } from '../../../web/readers/document.js';
import * as dom from '../../../web/readers/dom/index.js';

useDom(/** @type {Parameters<typeof useDom>[0]} */ (/** @type {unknown} */ (dom)));
