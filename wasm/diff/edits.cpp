#include "diff/edits.h"

namespace storydiff {
EditScript word_edits(std::span<const DiffWord> left, std::span<const DiffWord> right, const Settings&) {
  EditScript out;
  const auto n = static_cast<std::uint32_t>(left.size()), m = static_cast<std::uint32_t>(right.size());
  std::uint32_t a = 0, z = 0;
  while (a < n && a < m && left[a].id == right[a].id) ++a;
  while (z + a < n && z + a < m && left[n - 1 - z].id == right[m - 1 - z].id) ++z;
  if (a > 0) out.edits.push_back({EditOp::equal, {0, a}, {0, a}});
  if (a < n - z || a < m - z) out.edits.push_back({a == n - z ? EditOp::insert : a == m - z ? EditOp::remove : EditOp::replace, {a, n - z}, {a, m - z}});
  if (z > 0) out.edits.push_back({EditOp::equal, {n - z, n}, {m - z, m}});
  return out;
}
EditScript tidy(EditScript script, std::span<const DiffWord>, std::span<const DiffWord>, const Settings&) { return script; }
}  // namespace storydiff
