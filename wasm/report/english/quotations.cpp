#include "report/english/quotations.h"

#include <algorithm>
#include <string_view>

namespace storydiff::english {
namespace {

/// The parts in which two quotations differ: the rest once equal words are taken off both ends.
///
///     "The road is fully safe now"   "The road is safe now"    ->   "fully "  ""
struct Parts {
  std::string_view left;
  std::string_view right;
};

Parts differing_parts(std::string_view left, std::string_view right) {
  const std::size_t shorter = std::min(left.size(), right.size());
  std::size_t head = 0;
  for (std::size_t k = 0; k < shorter && left[k] == right[k]; ++k) {
    if (left[k] == ' ') head = k + 1;
  }
  std::size_t tail = 0;
  for (std::size_t k = 1; k <= shorter - head && left[left.size() - k] == right[right.size() - k];
       ++k) {
    if (left[left.size() - k] == ' ') tail = k;
    // All that is left of one side, where a word ends there on the other: "fully safe" and "safe".
    const std::string_view longer = left.size() > right.size() ? left : right;
    if (k == shorter - head && k < longer.size() && longer[longer.size() - k - 1] == ' ') tail = k;
  }
  return {left.substr(head, left.size() - tail - head),
          right.substr(head, right.size() - tail - head)};
}

std::string_view without_end_spaces(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

std::string say_marks(const Differing& one) {
  return of_both(kEngineMarks, one.marked().first, one.marked_words(), one.unmarked().inside, {});
}

std::string say_cut(const Differing& one) {
  const bool right_is_part = one.right.size() < one.left.size();
  return of_one(one.detail.twist == Twist::elided ? kEngineElided : kEngineCut,
                right_is_part ? one.names.right.first : one.names.left.first,
                right_is_part ? one.right : one.left);
}

std::string say_words(const Differing& one) {
  const Parts parts = differing_parts(one.left, one.right);
  const std::string_view left = without_end_spaces(parts.left);
  const std::string_view right = without_end_spaces(parts.right);
  if (left.empty() || right.empty()) {
    const SideName& side = right.empty() ? one.names.right : one.names.left;
    return of_one(kEngineLacks, side.inside, right.empty() ? left : right);
  }
  return Differing{one.detail, left, right, one.names}.told(kTellDiffersQuotation,
                                                            one.names.left.inside);
}

}  // namespace

[[gnu::noinline]] std::string say_quotation(const Differing& one) {
  switch (one.detail.twist) {
    case Twist::marks:
      return say_marks(one);
    case Twist::none:
      return say_words(one);
    case Twist::cut:
    case Twist::elided:
    case Twist::speaker:
    case Twist::verb:
      break;
  }
  return say_cut(one);
}

}  // namespace storydiff::english
