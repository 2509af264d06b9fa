/** @jest-environment node */
import { directionOf } from '../../../web/render/direction.js';

test.each([
  ['The bridge shut.', 'ltr'],
  ['أغلق الجسر.', 'rtl'],
  ['הגשר נסגר.', 'rtl'],
  ['BBC أعلنت أن الجسر أغلق يوم الثلاثاء', 'rtl'],
  ['The name الجسر means bridge.', 'ltr'],
  ['12:30', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
