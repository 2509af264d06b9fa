/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { html, render } from 'lit/html.js';
import { drawFold, foldRows } from '../../../web/render/fold-rows.js';
import { renderSettings } from '../../../web/render/settings.js';

const group = renderSettings.rowsPerChunk;
const rows = Array.from({ length: 5 * group + 1 }, (_, index) => index);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function draw(list, { open = false, onDraw } = {}) {
  const template = (words) =>
    html`<details ?open=${open}>
      <summary>${words}</summary>
      ${foldRows(list, (row) => html`<p>${row}</p>`, onDraw)}
    </details>`;
  render(template('Folded'), document.body);
  const details = document.querySelector('details');
  return {
    details,
    again: () => render(template('Again'), document.body),
    shown: () => [...details.querySelectorAll('p')].map((p) => Number(p.textContent)),
  };
}
afterEach(() => render(html``, document.body));

test('a fold is drawn group by group, a task each', () => {
  const { shown } = draw(rows, { open: true });
  expect(shown()).toEqual([]);
  jest.advanceTimersToNextTimer();
  expect(shown()).toEqual(rows.slice(0, group));
  jest.advanceTimersToNextTimer();
  expect(shown()).toEqual(rows.slice(0, 2 * group));
  jest.runAllTimers();
  expect(shown()).toEqual(rows);
});

test('what is asked for is there at once, and each group is told of once', () => {
  const told = [];
  const { details, shown } = draw(rows, { onDraw: (chunk) => told.push(chunk.children.length) });
  jest.advanceTimersToNextTimer();
  drawFold(details);
  expect(shown()).toEqual(rows);
  expect(told).toEqual([group, group, group, group, group, 1]);
  jest.runAllTimers();
  expect(told).toHaveLength(6);
});

test('drawn anew, what stands there stays', () => {
  const { again, shown, details } = draw(rows);
  drawFold(details);
  const first = details.querySelector('p');
  again();
  expect(shown()).toEqual(rows);
  expect(details.querySelector('p')).toBe(first);
});
