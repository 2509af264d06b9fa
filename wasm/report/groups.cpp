// Groups of facts: the sentences of both sides that tell one happening, and the facts in them.
//
//     left  A tanker ran aground off Odda.     right  A tanker with 40 men ran aground.
//           Its crew of 40 was saved.                 Rain fell in Vellmar.
//
//     sentences  {left 1, left 2, right 1} {right 2}      facts  by the sentence in which they begin
//
// Sentences are joined greedily: first those that a fact of both sides joins, the surest first; then
// neighbours of one side, those of a paragraph or with many words in common. A group has a few
// sentences of each side, close to each other, so that one long chain of links is not all one group.
//
// Tested by tests/cpp/report/groups_test.cpp.
#include "report/groups.h"

#include <algorithm>

#include "text/sort.h"
#include "text/union_find.h"

namespace storydiff {
namespace {

/// Sentences of one side in a set.
struct Stretch {
  std::uint32_t count = 0;
  std::uint32_t first = UINT32_MAX;
  std::uint32_t last = 0;

  [[nodiscard]] Stretch with(const Stretch& other) const {
    return {count + other.count, std::min(first, other.first), std::max(last, other.last)};
  }
  [[nodiscard]] bool fits(const ReportSettings& settings) const {
    return count == 0 || (count <= settings.group_sentences && last - first < settings.group_reach);
  }
};

/// Nodes are the sentences of the left, then those of the right.
class Grouper {
 public:
  Grouper(const Report& report, const Terms& terms, const ReportSettings& settings)
      : report_(report),
        terms_(terms),
        settings_(settings),
        offset_(static_cast<std::uint32_t>(report.left.segmentation.sentences.size())),
        sets_(offset_ + report.right.segmentation.sentences.size()),
        left_(offset_ + report.right.segmentation.sentences.size()),
        right_(left_.size()) {
    for (std::uint32_t node = 0; node < left_.size(); ++node) {
      const bool on_left = node < offset_;
      const std::uint32_t sentence = on_left ? node : node - offset_;
      (on_left ? left_ : right_)[node] = {1, sentence, sentence};
    }
  }

  void join_counterparts() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t k = 0; k < report_.facts.size(); ++k) {
      if (report_.facts[k].rank != kNone) order.push_back(k);
    }
    sort_by(order, [&](std::uint32_t k) { return sort_key(falling(report_.facts[k].score)); });
    for (const std::uint32_t k : order) {
      for (const Span left : report_.facts[k].left) {
        for (const Span right : report_.facts[k].right) {
          join(sentence_at(report_.left, left), offset_ + sentence_at(report_.right, right));
        }
      }
    }
  }

  void join_neighbours() {
    struct Pair {
      std::uint32_t node;
      float cohesion;
    };
    std::vector<Pair> pairs;
    const auto add_side = [&](const Article& article, const SideTerms& words, std::uint32_t base) {
      std::vector<float> seen(terms_.stems, 0);
      for (std::uint32_t s = 1; s < article.segmentation.sentences.size(); ++s) {
        if (!article.sentence_in_story(s - 1) || !article.sentence_in_story(s)) continue;
        const float cohesion = cohesion_of(article, words, s, seen);
        if (cohesion >= settings_.group_cohesion) pairs.push_back({base + s, cohesion});
      }
    };
    add_side(report_.left, terms_.left, 0);
    add_side(report_.right, terms_.right, offset_);
    sort_by(pairs, [](const Pair& pair) { return sort_key(falling(pair.cohesion)); });
    for (const Pair& pair : pairs) join(pair.node - 1, pair.node);
  }

  [[nodiscard]] std::uint32_t group_of(const Fact& fact) {
    return sets_.find(fact.left.empty() ? offset_ + sentence_at(report_.right, fact.right.front())
                                        : sentence_at(report_.left, fact.left.front()));
  }

 private:
  static std::uint32_t sentence_at(const Article& article, Span span) {
    const auto& sentences = article.segmentation.sentences;
    const auto after = std::upper_bound(
        sentences.begin(), sentences.end(), span.start,
        [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.start; });
    return static_cast<std::uint32_t>(after - sentences.begin()) - 1;
  }

  /// Of a sentence with the one before it: the share of the weight of the lighter one's words that
  /// the other has too, and 1 more in one paragraph. `seen` is all 0, before and after.
  float cohesion_of(const Article& article, const SideTerms& words, std::uint32_t sentence,
                    std::vector<float>& seen) const {
    const auto& sentences = article.segmentation.sentences;
    const auto each = [&](std::uint32_t s, auto visit) {
      for (std::uint32_t w = sentences[s].words.first; w < sentences[s].words.last; ++w) {
        const Term& term = terms_.vocabulary[words.terms[w]];
        if (!term.function_word) visit(term);
      }
    };
    float before = 0;
    float here = 0;
    float common = 0;
    each(sentence - 1, [&](const Term& term) {
      before += term.weight;
      seen[term.stem] = 1;
    });
    each(sentence, [&](const Term& term) {
      here += term.weight;
      common += seen[term.stem] * term.weight;
    });
    each(sentence - 1, [&](const Term& term) { seen[term.stem] = 0; });
    const float lighter = std::min(before, here);
    const bool together = sentences[sentence - 1].paragraph == sentences[sentence].paragraph;
    return (lighter > 0 ? common / lighter : 0) + (together ? 1.0F : 0.0F);
  }

  /// Joins the sets of two nodes, if they fit together.
  void join(std::uint32_t a, std::uint32_t b) {
    a = sets_.find(a);
    b = sets_.find(b);
    if (a == b) return;
    const Stretch left = left_[a].with(left_[b]);
    const Stretch right = right_[a].with(right_[b]);
    if (!left.fits(settings_) || !right.fits(settings_)) return;
    sets_.join(a, b);
    const std::uint32_t root = sets_.find(a);
    left_[root] = left;
    right_[root] = right;
  }

  const Report& report_;
  const Terms& terms_;
  const ReportSettings& settings_;
  std::uint32_t offset_;
  UnionFind sets_;
  std::vector<Stretch> left_, right_;  // by root
};

std::uint32_t length_of(const std::vector<Span>& spans) {
  std::uint32_t out = 0;
  for (const Span span : spans) out += span.end - span.start;
  return out;
}

}  // namespace

[[gnu::noinline]] void group_facts(Report& report, const Terms& terms,
                                   const ReportSettings& settings) {
  std::vector<Fact>& facts = report.facts;
  if (facts.size() <= settings.ungrouped_facts) {
    for (std::uint32_t k = 0; k < facts.size(); ++k) facts[k].group = k;
    return;
  }
  Grouper grouper(report, terms, settings);
  grouper.join_counterparts();
  grouper.join_neighbours();
  for (Fact& fact : facts) fact.group = grouper.group_of(fact);
}

[[gnu::noinline]] std::vector<std::vector<std::uint32_t>> list_groups(
    const std::vector<Fact>& facts) {
  std::vector<std::vector<std::uint32_t>> out;
  std::uint32_t groups = 0;
  for (const Fact& fact : facts) groups = std::max(groups, fact.group + 1);
  std::vector<std::uint32_t> place(groups, kNone);
  for (std::uint32_t k = 0; k < facts.size(); ++k) {
    std::uint32_t& at = place[facts[k].group];
    if (at == kNone) {
      at = static_cast<std::uint32_t>(out.size());
      out.emplace_back();
    }
    out[at].push_back(k);
  }
  for (std::vector<std::uint32_t>& group : out) {
    sort_by(group, [&](std::uint32_t k) {
      const Fact& fact = facts[k];
      return sort_key(UINT8_MAX - static_cast<std::uint32_t>(fact.significance),
                      UINT32_MAX - std::max(length_of(fact.left), length_of(fact.right)));
    });
  }
  return out;
}

}  // namespace storydiff
