// Two clauses make the same statement if they share words besides what differs in them.
//
//     "destroyed [19,000] buildings"        "destroyed more than [13,000] homes"   a change
//     "which burned [153,000 acres]"        "another [249] are missing"            two facts
//     "The fund will [not] close in June."  "It closed its office in June 2011."   two facts
//
// In sentences that are edited forms of each other, the place is evidence enough, and this test is
// not made. Between two outlets' own words, a link means that the sentences have something in
// common, but that may be in other clauses than what differs. So a figure and its counterpart need
// clauses with some words in common; a name, a "not" or a "may" needs clauses with most words in
// common. Two sentences that are linked only to each other are one statement against one, and need
// less. How the shares were chosen: docs/decisions/statements.md. Tested by
// tests/cpp/facts/differences/statement_test.cpp.
#include "facts/differences/statement.h"

#include <algorithm>
#include <string_view>

#include "align/link_order.h"
#include "language/language_pairs.h"
#include "language/quantity/seasons.h"

namespace storydiff {
namespace {

/// Words read on either side of what differs, so that a clause of any length costs the same.
constexpr std::uint32_t kReach = 32;
/// Share of words in common from which a difference is a change: for amounts and percentages, of
/// which few sentences have more than one, for two numbers of the same thing, and for most
/// differences in two sentences that are linked only to each other.
constexpr float kLittleInCommon = 0.2F;
/// The same for other numbers and for dates.
constexpr float kSomeInCommon = 0.35F;
/// The same for everything else.
constexpr float kMostInCommon = 0.6F;
/// Score of a link, which is the probability that it is right, from which the amounts of two
/// sentences that are linked only to each other are compared whatever the words around them are.
constexpr float kSureLink = 0.9F;
/// Words from which a clause that has none in common with another one says something else.
constexpr std::uint32_t kLeastContent = 3;

/// Words of one side around something that differs.
struct Run {
  const StatedSide& side;
  Range words;
  Span differs;  ///< UTF-8

  Run(const StatedSide& of, Range whole, std::uint32_t at, Span what)
      : side(of),
        words{at - std::min(kReach, at - whole.first), std::min(whole.last, at + kReach)},
        differs(what) {}

  /// Whether a word is content, and neither a figure nor part of what differs.
  [[nodiscard]] bool counts(std::uint32_t word) const {
    const WordKeys& k = side.keys[word];
    return k.weight > 0 && k.quantity_kind == kNone &&
           !side.article.segmentation.words[word].span.overlaps(differs);
  }
  /// Whether it has several such words.
  [[nodiscard]] bool has_content() const {
    std::uint32_t count = 0;
    for (std::uint32_t w = words.first; w < words.last; ++w) count += counts(w) ? 1U : 0U;
    return count >= kLeastContent;
  }
};

/// Whether two words match by any of their keys, or by the language pack.
bool match(const WordKeys& a, const WordKeys& b) {
  const auto same = [](std::uint32_t x, std::uint32_t y) { return x == y && x != kNone; };
  if (same(a.denoted, b.denoted) || same(a.stem, b.stem) || same(a.opening, b.opening)) return true;
  return std::any_of(a.related.begin(), a.related.end(), [&](const RelatedStem& other) {
    return other.relation >= WordRelation::close && other.stem == b.stem;
  });
}

/// Share of the content of `mine`, by weight, that `theirs` has too; 0 if it has no content.
float share(const Run& mine, const Run& theirs) {
  float whole = 0;
  float common = 0;
  for (std::uint32_t w = mine.words.first; w < mine.words.last; ++w) {
    if (!mine.counts(w)) continue;
    const WordKeys& k = mine.side.keys[w];
    whole += k.weight;
    for (std::uint32_t v = theirs.words.first; v < theirs.words.last; ++v) {
      if (!theirs.counts(v) || !match(k, theirs.side.keys[v])) continue;
      common += k.weight;
      break;
    }
  }
  return whole > 0 ? common / whole : 0;
}

/// The smaller of the two shares in common.
float in_common(const Run& a, const Run& b) { return std::min(share(a, b), share(b, a)); }

/// The share that has to be in common; 0 for kinds that need none.
float needed(DetailKind kind) {
  switch (kind) {
    case DetailKind::money:
    case DetailKind::percent:
    case DetailKind::temperature:
    case DetailKind::unit:
      return kLittleInCommon;
    case DetailKind::number:
    case DetailKind::date:
      return kSomeInCommon;
    case DetailKind::quotation:
    case DetailKind::attribution:
    case DetailKind::quantifier:
    case DetailKind::modality:
    case DetailKind::time:
    case DetailKind::place:
    case DetailKind::role:
    case DetailKind::order:
      return 0;
    case DetailKind::name:
    case DetailKind::negation:
    case DetailKind::certainty:
    case DetailKind::wording:
      break;
  }
  return kMostInCommon;
}

/// The same for two sentences that are linked only to each other.
float needed_alone(DetailKind kind) {
  const bool word = kind == DetailKind::negation || kind == DetailKind::certainty;
  return word ? kSomeInCommon : kLittleInCommon;
}

class Judge {
 public:
  Judge(const StatedSide& left, const StatedSide& right, const Alignment& alignment)
      : left_(left),
        right_(right),
        links_(alignment.sentences),
        left_links_(left.article.segmentation.sentences.size()),
        right_links_(right.article.segmentation.sentences.size()) {
    for (const Link& link : links_) {
      ++left_links_[link.left];
      ++right_links_[link.right];
    }
  }

  [[nodiscard]] bool accidental(const Difference& difference) const {
    if (difference.proven) return false;
    const float usual = needed(difference.detail.kind);
    const float need = difference.same_noun ? kLittleInCommon : usual;
    if (need == 0) return false;
    const std::uint32_t l = left_.article.segmentation.words[difference.left].sentence;
    const std::uint32_t r = right_.article.segmentation.words[difference.right].sentence;
    const auto link = place_of_link(links_, l, r);
    if (!is_link_at(links_, link, l, r) || link->kind != LinkKind::reworded) return false;
    const Range left =
        left_.clauses.list[clause_of(difference.left, left_.article, left_.clauses)].words;
    const Range right =
        right_.clauses.list[clause_of(difference.right, right_.article, right_.clauses)].words;
    const Run mine(left_, left, difference.left, difference.detail.left);
    const Run theirs(right_, right, difference.right, difference.detail.right);
    const float both = in_common(mine, theirs);
    if (both >= need) return false;
    const Run my_sentence = sentence_of(left_, difference.left, difference.detail.left);
    const Run their_sentence = sentence_of(right_, difference.right, difference.detail.right);
    if (gives_date(difference.detail) && mine.has_content() != theirs.has_content() &&
        in_common(mine.has_content() ? mine : my_sentence,
                  theirs.has_content() ? theirs : their_sentence) >= need) {
      return false;
    }
    if (both == 0 && mine.has_content() && theirs.has_content()) return true;
    if (left_links_[l] > 1 || right_links_[r] > 1) return true;
    // "14 million was spent", "41 million lie in the ground": one amount in quite other words.
    if (usual == kLittleInCommon && link->score >= kSureLink) return false;
    return in_common(my_sentence, their_sentence) < needed_alone(difference.detail.kind);
  }

 private:
  /// Whether it is a date or a season, which may be in a clause that says nothing else: ", in the
  /// autumn of next year." A weekday is mostly the one on which somebody spoke.
  [[nodiscard]] static bool gives_date(const Detail& detail) {
    const std::string_view value = detail.left_value;
    return detail.kind == DetailKind::date &&
           (is_season(value) || value.find_first_of("0123456789") != std::string_view::npos);
  }

  [[nodiscard]] static Run sentence_of(const StatedSide& side, std::uint32_t word, Span differs) {
    const Segmentation& text = side.article.segmentation;
    return {side, text.sentences[text.words[word].sentence].words, word, differs};
  }

  const StatedSide& left_;
  const StatedSide& right_;
  const std::vector<Link>& links_;
  std::vector<std::uint32_t> left_links_;  // number of links, by sentence
  std::vector<std::uint32_t> right_links_;
};

}  // namespace

void drop_accidental(const StatedSide& left, const StatedSide& right, const Terms& terms,
                     const Alignment& alignment, std::vector<Difference>& differences) {
  if (language_gap(terms.left.language, terms.right.language) == LanguageGap::far) return;
  const Judge judge(left, right, alignment);
  std::erase_if(differences, [&](const Difference& d) { return judge.accidental(d); });
}

}  // namespace storydiff
