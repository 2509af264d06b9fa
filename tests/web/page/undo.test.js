/** @jest-environment jsdom */
import { Past, undoKey } from '../../../web/page/undo.js';

test('what was done is taken back in turn, and can be done once more', () => {
  const past = new Past();
  past.add('a');
  past.add('b');
  expect(past.undo('c')).toBe('b');
  expect(past.undo('b')).toBe('a');
  expect(past.undo('a')).toBeNull();
  expect([past.canUndo, past.canRedo]).toEqual([false, true]);
  expect(past.redo('a')).toBe('b');
  expect(past.redo('b')).toBe('c');
  expect(past.redo('c')).toBeNull();
});

test('doing something new ends what could be done once more', () => {
  const past = new Past();
  past.add('a');
  past.undo('b');
  past.add('a');
  expect(past.canRedo).toBe(false);
  past.forget();
  expect(past.canUndo).toBe(false);
});

test('of very many steps the latest twenty can be taken back', () => {
  const past = new Past();
  for (let step = 0; step < 50; step += 1) past.add(step);
  let taken = 0;
  while (past.undo('now') !== null) taken += 1;
  expect(taken).toBe(20);
});

test.each([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
  ['Command+Shift+Z', { key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
  ['Ctrl+Y', { key: 'y', ctrlKey: true }, 'redo'],
  ['Z alone', { key: 'z' }, null],
  ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, null],
])('%s', (_, keys, way) => {
  document.body.innerHTML = '<textarea></textarea><input type="checkbox"><p></p>';
  const asked = (selector) => {
    let answer;
    const listen = (event) => {
      answer = undoKey(event);
    };
    window.addEventListener('keydown', listen, { once: true });
    document.querySelector(selector).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...keys }));
    return answer;
  };
  expect(asked('p')).toBe(way);
  expect(asked('input')).toBe(way);
  // A field takes back itself what was typed in it.
  expect(asked('textarea')).toBeNull();
});
