/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import '../support/text-coding.js';
import { App } from '../../../web/page/app.js';
import { provideFiles } from '../../../web/page/files.js';
import { StoryDiffElement } from '../../../web/widget/story-diff.js';
import { makeReport } from '../support/make-report.js';

customElements.define('story-diff', StoryDiffElement);
provideFiles(() => import('../../../web/readers/index.js'));
HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};

/** An engine that finishes when it is told to. */
function slowEngine() {
  const calls = [];
  return {
    calls,
    compare: (left, right, options) =>
      new Promise((resolve, reject) => {
        calls.push({ left, right, options, resolve, reject });
        options.signal.addEventListener('abort', () => reject(options.signal.reason));
      }),
  };
}

/** Gives way to whatever was put off, a task at a time. */
async function settle() {
  for (let task = 0; task < 30; task += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
const reportOf = (left, right, links = []) => makeReport({ left: [left], right: [right], links });

const sample = { left: { text: 'One came.', label: 'Courier' }, right: { text: 'Two came.', label: 'Dispatch' } };

function start() {
  document.body.innerHTML = '<div id="app"></div>';
  Element.prototype.scrollIntoView = jest.fn();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  const engine = slowEngine();
  const root = document.getElementById('app');
  const app = new App(root, { engine, sample });
  app.start();
  return { app, engine, root, inside: () => app.element.shadowRoot };
}

const textOf = (root, selector) => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;

/** A File as jsdom has it, with the one method it lacks. */
function file(name, content) {
  const bytes = new TextEncoder().encode(content);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

test('the engine is asked when both sides are there, with their names', async () => {
  const { app, engine } = start();
  await app.takeFiles([file('morning.txt', 'One came.')], 'left');
  expect(engine.calls).toHaveLength(0);
  await app.takeFiles([file('evening.txt', 'Two came.')], 'right');
  await settle();
  expect(engine.calls).toHaveLength(1);
  expect(engine.calls[0]).toMatchObject({
    left: 'One came.',
    right: 'Two came.',
    options: { leftLabel: 'morning', rightLabel: 'evening' },
  });
});

test('a newer comparison ends the older one, whose answer is not shown', async () => {
  const { app, engine, root, inside } = start();
  app.actions.sample();
  await settle();
  await app.takeFiles([file('b.txt', 'Three came.')], 'right');
  await settle();
  expect(engine.calls).toHaveLength(2);
  expect(engine.calls[0].options.signal.aborted).toBe(true);
  engine.calls[1].resolve(reportOf('One came.', 'Three came.'));
  await settle();
  expect(inside().querySelector('.rows').textContent).toContain('Three came.');
  expect(textOf(root, '.error')).toBeNull();
});

test.each([
  ['engine-failed', 'memory ran out', /did not finish.*memory ran out/],
  ['load-failed', 'no WebAssembly', /could not start.*no WebAssembly/],
  ['too-long', 'The left text has 80 MB; the limit is 64 MB.', /too long to compare\. The left text has 80 MB/],
  [undefined, 'boom', /did not finish.*boom/],
])('when the engine fails (%s) the comparison on screen stays, and a message says why', async (code, cause, message) => {
  const { app, engine, root, inside } = start();
  app.actions.sample();
  await settle();
  engine.calls[0].resolve(reportOf('One came.', 'Two came.'));
  await settle();
  const before = inside().querySelector('.rows').textContent;
  await app.takeFiles([file('b.txt', 'Three came.')], 'right');
  await settle();
  engine.calls[1].reject(Object.assign(new Error(cause), { code }));
  await settle();
  expect(inside().querySelector('.rows').textContent).toBe(before);
  expect(textOf(root, '[role="alert"]')).toMatch(message);
  expect(inside().querySelector('.comparison').getAttribute('aria-busy')).toBe('false');
});

test('a file that cannot be read leaves its side as it was', async () => {
  const { app, root } = start();
  await app.takeFiles([file('a.txt', 'One came.')], 'left');
  await app.takeFiles([file('empty.txt', '')], 'left');
  expect(root.querySelector('#text-left').value).toBe('One came.');
  expect(textOf(root, '[role="alert"]')).toContain('“empty.txt” is empty');
});

test('a file that has gone from the disk is said to be unreadable', async () => {
  const { app, root } = start();
  await app.takeFiles([{ name: 'gone.txt', size: 9, arrayBuffer: () => Promise.reject(new Error('not found')) }], 'left');
  expect(textOf(root, '[role="alert"]')).toMatch(/“gone\.txt” could not be read from disk: not found/);
});

test('two texts of one name are told apart', async () => {
  const { app, engine } = start();
  await app.takeFiles([file('story.txt', 'One came.'), file('story.md', 'Two came.')], 'left');
  await settle();
  expect(engine.calls[0].options).toMatchObject({ leftLabel: 'story (first)', rightLabel: 'story (second)' });
});

test('a better report that comes after the comparison was left brings nothing back', () => {
  const { app } = start();
  app.leave();
  app.actions.compared({ detail: { report: {}, refined: true } });
  expect(app.state.shown).toBeNull();
});

test('swapping takes texts and given names along, not the names of the sides', async () => {
  const { app, engine } = start();
  app.actions.type('One came.', 'left');
  await app.takeFiles([file('evening.txt', 'Two came.')], 'right');
  await settle();
  app.actions.swap();
  await settle();
  expect(engine.calls[1]).toMatchObject({ left: 'Two came.', right: 'One came.', options: { leftLabel: 'evening', rightLabel: 'Second' } });
});

test('a new name shows everywhere and keeps the selection', async () => {
  const { app, engine, inside } = start();
  app.actions.sample();
  await settle();
  engine.calls[0].resolve(reportOf('One came.', 'Two came.'));
  await settle();
  app.element.step(1);
  app.actions.label('Post', 'left');
  await settle();
  expect(textOf(inside(), '.filters')).toContain('Only Post');
  expect(inside().querySelectorAll('.rows [aria-current]')).toHaveLength(1);
  expect(textOf(inside(), '.facts')).toContain('Only in Post');
  expect(engine.calls).toHaveLength(1);
});

test('keys move only where nobody writes, and can be turned off', async () => {
  const { app, engine, root, inside } = start();
  app.actions.sample();
  await settle();
  engine.calls[0].resolve(reportOf('One came.', 'Two came.'));
  await settle();
  const press = (target, key) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  press(root.querySelector('#text-left'), 'n');
  expect(app.element.selected).toBeNull();
  press(document.body, 'n');
  await settle();
  expect(textOf(inside(), '.position')).toBe('1 of 2');
  press(document.body, 'Escape');
  await settle();
  expect(app.element.selected).toBeNull();
  inside().querySelector('dialog input[type="checkbox"]').click();
  press(document.body, 'n');
  expect(app.element.selected).toBeNull();
});

test('the way to look, the colours and the language are remembered', async () => {
  const first = start();
  first.app.actions.sample();
  await settle();
  first.engine.calls[0].resolve(reportOf('One came.', 'Two came.'));
  await settle();
  first.app.element.actions.lookAt('ledger');
  first.app.actions.theme('dark');
  first.app.actions.language('uk');
  const kept = localStorage.getItem('storydiff-settings');
  const second = start();
  localStorage.setItem('storydiff-settings', kept);
  const again = new App(second.root, { engine: second.engine, sample });
  again.start();
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(again.element.view).toBe('ledger');
  expect(textOf(second.root, 'h1')).toBe('Що пропустила друга розповідь?');
  delete document.documentElement.dataset.theme;
});
