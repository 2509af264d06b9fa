/** What the sides are called: two of one name are told apart by their sides. */
export function namesApart(left, right, m) {
  if (left !== right) return { left, right };
  return { left: `${left} (${m.defaultLabel.left.toLowerCase()})`, right: `${right} (${m.defaultLabel.right.toLowerCase()})` };
}
