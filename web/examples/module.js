// The element from the built package, and one of its events.

import '../../dist/define.js';

document.querySelector('story-diff').addEventListener('storydiff-select', ({ detail }) => {
  document.getElementById('chosen').textContent = detail.fact ? detail.fact.reason : '';
});
