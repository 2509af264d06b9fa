/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import { rehearse } from '../../../web/page/rehearse.js';
import { StoryDiffElement } from '../../../web/widget/story-diff.js';
import { makeReport } from '../support/make-report.js';

customElements.define('story-diff', StoryDiffElement);

test('a comparison is drawn whole, and nothing of it comes into the page', async () => {
  const fill = jest.spyOn(StoryDiffElement.prototype, 'updated');
  const heard = jest.fn();
  document.addEventListener('storydiff-report', heard);
  document.body.innerHTML = '<main></main>';
  const before = document.documentElement.outerHTML;
  let rows = 0;
  fill.mockImplementationOnce(function updated() {
    fill.mockRestore();
    this.updated();
    rows = this.shadowRoot.querySelectorAll('[data-row]').length;
  });
  rehearse(makeReport({ left: ['Two died. It rained.'], right: ['Three died.'], links: [[0, 0]] }));
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  expect(rows).toBeGreaterThan(0);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(heard).not.toHaveBeenCalled();
});
