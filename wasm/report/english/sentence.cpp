#include "report/english/sentence.h"

namespace storydiff::english {

[[gnu::noinline]] std::string of_both(std::string_view pattern, std::string_view left_label,
                                      std::string_view left, std::string_view right_label,
                                      std::string_view right, std::string_view what,
                                      std::string_view updated) {
  return fill(pattern, {{"leftLabel", left_label},
                        {"left", left},
                        {"rightLabel", right_label},
                        {"right", right},
                        {"what", what},
                        {"updated", updated}});
}

[[gnu::noinline]] std::string of_one(std::string_view pattern, std::string_view label,
                                     std::string_view text) {
  return fill(pattern, {{"label", label}, {"text", text}, {"quote", text}});
}

}  // namespace storydiff::english
