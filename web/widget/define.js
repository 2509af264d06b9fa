// `storydiff/define`: registers <story-diff>.

import { defineStoryDiff } from './element.js';

defineStoryDiff();
