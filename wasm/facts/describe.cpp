#include "facts/describe.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace storydiff {
namespace {

std::string quoted(const Article& article, Span span) {
  return "“" + std::string(article.text.slice(span)) + "”";
}

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

std::string sentence_for(const Detail& detail, const Article& left, const Article& right) {
  if (detail.kind == DetailKind::negation) {
    // The side that negates has the word; the other has what stands in its place, or nothing.
    const bool right_negates = detail.negates_right;
    const std::string word =
        right_negates ? quoted(right, detail.right) : quoted(left, detail.left);
    return right_negates ? "The right side has " + word + ", the left side does not."
                         : "The left side has " + word + ", the right side does not.";
  }
  const std::string noun(noun_of(detail.kind));
  if (detail.kind == DetailKind::quotation) {
    return "The quotation reads " + quoted(left, detail.left) + " on the left and " +
           quoted(right, detail.right) + " on the right.";
  }
  return "The " + noun + " is " + quoted(left, detail.left) + " on the left and " +
         quoted(right, detail.right) + " on the right.";
}

}  // namespace

void arrange_facts(std::vector<Fact>& facts) {
  struct Place {
    std::uint32_t
        left;  // where the fact stands on the left, or the fact before it on the right does
    bool added;
    std::uint32_t right;
  };
  std::vector<std::pair<Place, Fact>> placed;
  placed.reserve(facts.size());
  for (Fact& fact : facts) {
    const Place place{fact.left.empty() ? 0 : fact.left.front().start, fact.left.empty(),
                      fact.right.empty() ? 0 : fact.right.front().start};
    placed.emplace_back(place, std::move(fact));
  }
  std::sort(placed.begin(), placed.end(),
            [](const auto& a, const auto& b) { return a.first.right < b.first.right; });
  std::uint32_t anchor = 0;
  for (auto& [place, fact] : placed) {
    if (place.added) {
      place.left = anchor;
    } else if (!fact.right.empty()) {
      anchor = place.left;
    }
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) {
    if (a.first.left != b.first.left) return a.first.left < b.first.left;
    if (a.first.added != b.first.added) return b.first.added;
    return a.first.right < b.first.right;
  });
  for (std::size_t k = 0; k < facts.size(); ++k) facts[k] = std::move(placed[k].second);
}

void describe_details(std::vector<Fact>& facts, const Article& left, const Article& right) {
  for (Fact& fact : facts) {
    for (Detail& detail : fact.details) detail.says = sentence_for(detail, left, right);
  }
}

}  // namespace storydiff
