#include "text/fold.h"

namespace storydiff {
FoldedText fold(std::string_view utf8) {
  FoldedText f;
  fold_append(utf8, f.text);
  for (std::uint32_t i = 0; i <= utf8.size(); ++i) f.map.push_back(i);
  return f;
}
void fold_append(std::string_view utf8, std::string& out) {
  for (char c : utf8) out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
}
}  // namespace storydiff
