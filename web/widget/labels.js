import { sides, slotted } from './source.js';

/** The names of the sides: two equal names are distinguished by their sides. */
export function namesApart(left, right, m) {
  if (left !== right) return { left, right };
  return { left: `${left} (${m.defaultLabel.left.toLowerCase()})`, right: `${right} (${m.defaultLabel.right.toLowerCase()})` };
}

/** An element's names: as it was told, else as the articles were called where they came from; `read` is by side. */
export function namesOf(element, read, m) {
  const [left, right] = sides.map(
    (side) =>
      element[`${side}Label`] ||
      read[side] ||
      element.report?.[side].label ||
      slotted(element, side)?.getAttribute('aria-label') ||
      m.defaultLabel[side],
  );
  return namesApart(left, right, m);
}
