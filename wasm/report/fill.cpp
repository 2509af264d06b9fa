#include "report/fill.h"

namespace storydiff {

[[gnu::noinline]] std::string fill(std::string_view pattern, std::span<const Filling> fillings) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += pattern[at];
      continue;
    }
    for (const Filling& filling : fillings) {
      if (filling.first == pattern.substr(at + 1, close - at - 1)) out.append(filling.second);
    }
    at = close;
  }
  return out;
}

}  // namespace storydiff
