#include "report/english/describe.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "report/english/describe_values.h"

namespace storydiff {
namespace {

std::string_view noun_of(DetailKind kind) {
  switch (kind) {
    case DetailKind::number:
      return "number";
    case DetailKind::money:
      return "amount";
    case DetailKind::percent:
      return "percentage";
    case DetailKind::date:
      return "date";
    case DetailKind::name:
      return "name";
    case DetailKind::quotation:
      return "quotation";
    case DetailKind::attribution:
      return "attribution";
    case DetailKind::negation:
      return "negation";
    case DetailKind::certainty:
      return "degree of certainty";
    case DetailKind::wording:
      return "wording";
  }
  return "wording";
}

/// The part in which two quotations differ: what is left when equal words are taken off both ends.
struct Difference {
  std::string_view left;
  std::string_view right;
};

Difference difference_of(std::string_view left, std::string_view right) {
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

/// What the sides are called in a sentence.
struct SideNames {
  std::string left;
  std::string right;
};

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out.append(part);
  return out;
}

std::string sentence_for(const Detail& detail, const Article& left, const Article& right,
                         const SideNames& names, const Options& options) {
  const std::string_view a = left.text.slice(detail.left);
  const std::string_view b = right.text.slice(detail.right);
  if (detail.relation != Relation::none) {
    return say_values(detail, {a, b, options.left_label, options.right_label});
  }
  if (detail.kind == DetailKind::negation) {
    // The side that negates has the word; the other has what stands in its place, or nothing.
    return detail.on_right ? joined({names.right, " says “", b, "”, ", names.left, " does not."})
                           : joined({names.left, " says “", a, "”, ", names.right, " does not."});
  }
  if (detail.kind == DetailKind::certainty) {
    // The side that has the word that doubts; the other has "will" there, or nothing.
    const std::string_view doubt = detail.on_right ? b : a;
    const std::string_view sure = detail.on_right ? a : b;
    const std::string& doubter = detail.on_right ? names.right : names.left;
    const std::string& other = detail.on_right ? names.left : names.right;
    if (sure.empty())
      return joined({"Only ", doubter, " says “", doubt, "”; ", other, " is sure."});
    return joined({doubter, " says “", doubt, "”, ", other, " says “", sure, "”."});
  }
  if (detail.kind == DetailKind::attribution) {
    if (detail.twist == Twist::verb) {
      return joined({"How it is said differs: “", a, "” in ", names.left, ", “", b, "” in ",
                     names.right, "."});
    }
    return joined({names.left, " has it from “", a, "”, ", names.right, " from “", b, "”."});
  }
  if (detail.kind == DetailKind::quotation && detail.twist == Twist::marks) {
    const std::string_view words = detail.on_right ? b : a;
    return joined({detail.on_right ? names.right : names.left, " puts “", words,
                   "” in quotation marks, ", detail.on_right ? names.left : names.right,
                   " says it in its own voice."});
  }
  if (detail.kind == DetailKind::quotation && detail.twist != Twist::none) {
    const bool right_is_part = b.size() < a.size();
    return joined({right_is_part ? names.right : names.left, " has only “", right_is_part ? b : a,
                   "” of the quotation",
                   detail.twist == Twist::elided ? ", and marks the cut." : "."});
  }
  if (detail.kind == DetailKind::quotation) {
    const Difference differ = difference_of(a, b);
    const auto bare = [](std::string_view text) {
      return text.substr(0, text.find_last_not_of(' ') + 1);
    };
    const std::string_view l = bare(differ.left);
    const std::string_view r = bare(differ.right);
    if (r.empty()) return joined({"The quotation lacks “", l, "” in ", names.right, "."});
    if (l.empty()) return joined({"The quotation lacks “", r, "” in ", names.left, "."});
    return joined(
        {"The quotation has “", l, "” in ", names.left, " and “", r, "” in ", names.right, "."});
  }
  return joined({"The ", noun_of(detail.kind), " is “", a, "” in ", names.left, " and “", b,
                 "” in ", names.right, "."});
}

}  // namespace

[[gnu::noinline]] void describe_details(std::vector<Fact>& facts, const Article& left,
                                        const Article& right, const Options& options) {
  const SideNames names{options.left_label.empty() ? "the left text" : options.left_label,
                        options.right_label.empty() ? "the right text" : options.right_label};
  for (Fact& fact : facts) {
    for (Detail& detail : fact.details) {
      detail.says = sentence_for(detail, left, right, names, options);
      if (detail.says.front() == 't') detail.says.front() = 'T';
    }
  }
}

}  // namespace storydiff
