// The words after a "whether", up to the next mark, are asked. If a verb among them and another word are
// in a sentence of the other side that asks nothing, that side states them.
//
// Tested by tests/cpp/facts/differences/open_questions_test.cpp.
#include "facts/differences/open_questions.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Words after a "whether" that are looked at.
constexpr std::uint32_t kReach = 12;

struct Side {
  const Article& article;
  const SideTerms& words;
  const Terms& terms;
  std::string_view openers = lexicon::list_of(lexicon::kOpenQuestions, words.language);

  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms.vocabulary[words.terms[word]];
  }
  [[nodiscard]] Range sentence(std::uint32_t index) const {
    return article.segmentation.sentences[index].words;
  }
  [[nodiscard]] bool content(std::uint32_t word) const {
    return term(word).kind == WordKind::word && !term(word).function_word;
  }
  [[nodiscard]] bool is_verb(std::uint32_t word) const {
    return words.tags.empty() || words.tags[word] == PartOfSpeech::verb;
  }
  [[nodiscard]] Span span(Range run) const {
    const auto& list = article.segmentation.words;
    return {list[run.first].span.start, list[run.last - 1].span.end};
  }
  /// Whether a sentence asks, or says that something is asked: "if" may be a "whether".
  [[nodiscard]] bool asks(Range run) const {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      const std::string_view folded = term(w).folded;
      if (folded == "?" || folded == "if" || has_part(openers, folded)) return true;
    }
    return false;
  }
};

class OpenQuestions {
 public:
  OpenQuestions(const Side& asking, const Side& stating, bool asks_left,
                std::vector<Difference>& out)
      : asking_(asking), stating_(stating), asks_left_(asks_left), out_(out) {}

  void compare(Range asked, Range stated) {
    bool knows = false;
    for (std::uint32_t w = asked.first; w < asked.last; ++w) {
      if (!has_part(asking_.openers, asking_.term(w).folded)) continue;
      if (!knows && stating_.asks(stated)) return;
      knows = true;
      compare_clause(w, asked, stated);
    }
  }

 private:
  void compare_clause(std::uint32_t whether, Range asked, Range stated) {
    Range mine{whether, whether + 1};
    Range theirs;
    std::uint32_t count = 0;
    bool act = false;
    for (std::uint32_t w = whether + 1; w < std::min(asked.last, whether + kReach); ++w) {
      if (asking_.term(w).kind == WordKind::punctuation) break;
      if (!asking_.content(w)) continue;
      const std::uint32_t place = place_of(asking_.term(w).stem, stated);
      if (place == kNone) continue;
      ++count;
      theirs = theirs.empty()
                   ? Range{place, place + 1}
                   : Range{std::min(theirs.first, place), std::max(theirs.last, place + 1)};
      mine.last = w + 1;
      if (!asking_.is_verb(w)) continue;
      act = true;
      break;
    }
    constexpr std::uint32_t kLeast = 2;  // who, and what he does
    if (act && count >= kLeast && theirs.size() <= kReach) add(mine, theirs);
  }

  [[nodiscard]] std::uint32_t place_of(std::uint32_t stem, Range run) const {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (stating_.content(w) && stating_.term(w).stem == stem) return w;
    }
    return kNone;
  }

  void add(Range mine, Range theirs) {
    Difference found;
    found.detail.kind = DetailKind::certainty;
    found.detail.on_right = !asks_left_;
    found.detail.left = asks_left_ ? asking_.span(mine) : stating_.span(theirs);
    found.detail.right = asks_left_ ? stating_.span(theirs) : asking_.span(mine);
    found.left = asks_left_ ? mine.first : theirs.first;
    found.right = asks_left_ ? theirs.first : mine.first;
    found.proven = true;
    const bool known = std::any_of(out_.begin(), out_.end(), [&](const Difference& d) {
      return !d.joins_only && (d.detail.left.overlaps(found.detail.left) ||
                               d.detail.right.overlaps(found.detail.right));
    });
    if (!known) out_.push_back(std::move(found));
  }

  const Side& asking_;
  const Side& stating_;
  bool asks_left_;
  std::vector<Difference>& out_;
};

}  // namespace

[[gnu::noinline]] void find_open_questions(const Article& left, const Article& right,
                                           const Terms& terms, const Alignment& alignment,
                                           std::vector<Difference>& out) {
  const Side a{left, terms.left, terms};
  const Side b{right, terms.right, terms};
  OpenQuestions of_left(a, b, true, out);
  OpenQuestions of_right(b, a, false, out);
  for (const Link& link : alignment.sentences) {
    if (link.kind != LinkKind::reworded) continue;
    of_left.compare(a.sentence(link.left), b.sentence(link.right));
    of_right.compare(b.sentence(link.right), a.sentence(link.left));
  }
}

}  // namespace storydiff
