// Significance by rules that a reader can check: where in the story the fact is, and what differs.
//
//     what both sides tell, if it is near to what the story is about
//     (salience.h); a change at the top of the story, or a fact that only
//     one side has there; a "not" anywhere                                 core
//     a detail that differs further down; a figure that only one side has  detail
//     what only one side says, further down, without a figure              background
//     the same in other words                                              style
//     the same words in another spelling                                   spelling
//     the same words with other marks, or nothing at all                   typography

#include "facts/significance.h"

#include <algorithm>
#include <string_view>

#include "facts/has_mention.h"
#include "language/words/spelling.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Whether any of the runs lies in the headline, the standfirst or the first paragraph of the body.
bool at_top(const std::vector<Range>& runs, const Article& article, std::uint32_t top) {
  const Segmentation& text = article.segmentation;
  for (const Range run : runs) {
    const std::uint32_t paragraph = text.sentences[text.words[run.first].sentence].paragraph;
    if (article.roles[paragraph] != Role::body || paragraph == top) return true;
  }
  return false;
}

/// Iterates over the words of some runs.
class WordWalk {
 public:
  static constexpr std::uint32_t kEnd = UINT32_MAX;

  explicit WordWalk(const std::vector<Range>& runs) : runs_(runs) {}

  std::uint32_t next() {
    for (; run_ < runs_.size(); ++run_, taken_ = 0) {
      const Range run = runs_[run_];
      if (taken_ < run.size()) return run.first + taken_++;
    }
    return kEnd;
  }
  /// The next one that is no punctuation.
  std::uint32_t next_plain(const SideTerms& side, const Terms& terms) {
    std::uint32_t word = next();
    while (word != kEnd && terms.vocabulary[side.terms[word]].kind == WordKind::punctuation) {
      word = next();
    }
    return word;
  }

 private:
  const std::vector<Range>& runs_;
  std::size_t run_ = 0;
  std::uint32_t taken_ = 0;
};

enum class Likeness : std::uint8_t { equal, marks, spelling, other };

/// Whether both sides are written with the same letters and punctuation.
bool written_alike(const FactWords& words, const Article& left, const Article& right) {
  const auto slice = [](const Article& article, std::uint32_t word) {
    return article.text.slice(article.segmentation.words[word].span);
  };
  WordWalk on_left(words.left);
  WordWalk on_right(words.right);
  for (;;) {
    const std::uint32_t l = on_left.next();
    const std::uint32_t r = on_right.next();
    if (l == WordWalk::kEnd || r == WordWalk::kEnd) return l == r;
    if (slice(left, l) != slice(right, r)) return false;
  }
}

Likeness likeness_of(const FactWords& words, const Article& left, const Article& right,
                     const Terms& terms) {
  bool spelling = false;
  WordWalk on_left(words.left);
  WordWalk on_right(words.right);
  for (;;) {
    const std::uint32_t l = on_left.next_plain(terms.left, terms);
    const std::uint32_t r = on_right.next_plain(terms.right, terms);
    if (l == WordWalk::kEnd || r == WordWalk::kEnd) {
      if (l != r) return Likeness::other;
      break;
    }
    const std::uint32_t x = terms.left.terms[l];
    const std::uint32_t y = terms.right.terms[r];
    if (x == y) continue;
    if (!spelling_variants(terms.vocabulary[x], terms.vocabulary[y], terms.left.language,
                           terms.relations)) {
      return Likeness::other;
    }
    spelling = true;
  }
  if (spelling) return Likeness::spelling;
  return written_alike(words, left, right) ? Likeness::equal : Likeness::marks;
}

/// The reason that a detail gives for the significance of its fact; of several the one with the
/// lowest `rank`, a hard fact before a matter of wording.
struct DetailReason {
  Reason reason;
  int rank;
};

DetailReason reason_of(DetailKind kind) {
  switch (kind) {
    case DetailKind::number:
    case DetailKind::money:
    case DetailKind::percent:
    case DetailKind::temperature:
    case DetailKind::unit:
      return {Reason::figure, 0};
    case DetailKind::date:
      return {Reason::date, 1};
    case DetailKind::name:
      return {Reason::name, 2};
    case DetailKind::quotation:
      return {Reason::quotation, 3};
    case DetailKind::attribution:
      return {Reason::attribution, 4};
    case DetailKind::negation:
      return {Reason::negation, 5};
    case DetailKind::certainty:
      return {Reason::certainty, 6};
    case DetailKind::modality:
      return {Reason::certainty, 6};
    case DetailKind::quantifier:
    case DetailKind::time:
    case DetailKind::place:
    case DetailKind::role:
    case DetailKind::order:
    case DetailKind::wording:
      break;
  }
  return {Reason::wording, 7};
}

/// The reason for the significance of a changed fact.
Reason reason_of(const std::vector<Detail>& details) {
  DetailReason first = reason_of(details.front().kind);
  for (const Detail& detail : details) {
    const DetailReason other = reason_of(detail.kind);
    if (other.rank < first.rank) first = other;
  }
  return first.reason;
}

/// The index of the first paragraph of the body.
std::uint32_t first_body(const Article& article) {
  return static_cast<std::uint32_t>(
      std::find(article.roles.begin(), article.roles.end(), Role::body) - article.roles.begin());
}

/// Above the salience of any fact, and what a fragment has less of it: more than any other.
constexpr std::int32_t kMostSalience = 1'000'000;
constexpr std::int32_t kFragment = 100'000;

/// The share of facts of both sides that are right, by the score of their clauses: straight lines
/// between points that scripts/fit-significance measured. Of facts of one side the score is about
/// that share as it is.
float share_right(float score) {
  struct Point {
    float score, right;
  };
  constexpr Point kPoints[] = {{0, 0},       {0.35F, 0.42F}, {0.45F, 0.52F}, {0.6F, 0.66F},
                               {0.7F, 0.8F}, {0.8F, 0.94F},  {1, 1}};
  const Point* to = kPoints + 1;
  while (to->score < score) ++to;
  const Point* from = to - 1;
  return from->right +
         (to->right - from->right) * (score - from->score) / (to->score - from->score);
}

void set(Fact& fact, Significance significance, Reason reason) {
  fact.significance = significance;
  fact.reason = reason;
}

}  // namespace

StoryWeights::StoryWeights(const Article& left, const Article& right, const Terms& terms,
                           bool told_freely, const FactSettings& settings)
    : left_(left),
      right_(right),
      terms_(terms),
      told_freely_(told_freely),
      settings_(settings),
      left_top_(first_body(left)),
      right_top_(first_body(right)),
      salience_(left, right, terms) {}

bool StoryWeights::at_top(const FactWords& words) const {
  return storydiff::at_top(words.left, left_, left_top_) ||
         storydiff::at_top(words.right, right_, right_top_);
}

/// What differs decides, and for a fact of one side where it stands.
void StoryWeights::weigh_by_status(Fact& fact, const FactWords& words) const {
  switch (fact.status) {
    case FactStatus::shared:
      switch (likeness_of(words, left_, right_, terms_)) {
        case Likeness::equal:
          return set(fact, Significance::typography, Reason::same_words);
        case Likeness::marks:
          return set(fact, Significance::typography, Reason::marks);
        case Likeness::spelling:
          return set(fact, Significance::spelling, Reason::word_forms);
        case Likeness::other:
          return set(fact, Significance::style, Reason::other_words);
      }
      return;
    case FactStatus::reworded:
      return set(fact, Significance::style, Reason::own_words);
    case FactStatus::changed: {
      const bool quiet = std::all_of(fact.details.begin(), fact.details.end(),
                                     [](const Detail& d) { return d.quiet; });
      if (quiet) return set(fact, Significance::background, Reason::unproven);
      const bool denied =
          std::any_of(fact.details.begin(), fact.details.end(),
                      [](const Detail& d) { return d.kind == DetailKind::negation; });
      const bool marks_only = std::all_of(fact.details.begin(), fact.details.end(),
                                          [](const Detail& d) { return d.twist == Twist::marks; });
      if (marks_only) {
        return set(fact, Significance::detail, Reason::quotation_marks);
      }
      return set(fact, fact.at_top || denied ? Significance::core : Significance::detail,
                 reason_of(fact.details));
    }
    case FactStatus::added:
    case FactStatus::removed: {
      if (fact.at_top && !salience_.is_fragment(words)) {
        return set(fact, Significance::core, Reason::top);
      }
      const bool proof = has_mention(terms_.left.quantities, words.left) ||
                         has_mention(terms_.left.quotations, words.left) ||
                         has_mention(terms_.right.quantities, words.right) ||
                         has_mention(terms_.right.quotations, words.right);
      if (proof) return set(fact, Significance::detail, Reason::evidence);
      return set(fact, Significance::background, Reason::background);
    }
  }
}

void StoryWeights::weigh_shared(Fact& fact, const FactWords& words) const {
  fact.score = share_right(fact.score);
  fact.salience = Salience::points(salience_.measure(words, fact.score, shared_facts_));
  if (salience_.is_fragment(words)) {
    fact.salience -= kFragment;
    // Another figure, date, name or "not" is core in however few words.
    const bool hard = fact.reason == Reason::figure || fact.reason == Reason::date ||
                      fact.reason == Reason::name || fact.reason == Reason::negation;
    if (!hard) fact.significance = std::min(fact.significance, Significance::detail);
    return;
  }
  if (fact.salience < 0) return;
  // What only may differ stays in the background, wherever it stands, unless both sides have words of
  // their own for everything.
  const bool unproven = fact.reason == Reason::unproven;
  if (unproven && !told_freely_) return;
  if (unproven || fact.status != FactStatus::changed) fact.reason = Reason::heart;
  fact.significance = Significance::core;
}

[[gnu::noinline]] void StoryWeights::weigh(Fact& fact, const FactWords& words) const {
  fact.at_top = at_top(words);
  weigh_by_status(fact, words);
  if (!words.left.empty() && !words.right.empty()) weigh_shared(fact, words);
  fact.unsure = fact.score < settings_.unsure_score;
}

[[gnu::noinline]] void rank_facts(std::vector<Fact>& facts) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t k = 0; k < facts.size(); ++k) {
    if (!facts[k].left.empty() && !facts[k].right.empty()) order.push_back(k);
  }
  sort_by(order, [&](std::uint32_t k) {
    const Fact& fact = facts[k];
    return sort_key(fact.significance == Significance::core ? 0 : 1,
                    static_cast<std::uint32_t>(kMostSalience - fact.salience));
  });
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) facts[order[rank]].rank = rank + 1;
}

}  // namespace storydiff
