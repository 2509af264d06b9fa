// A sentence becomes the list of what its content words mean: words of one side of a scale are one
// meaning ("hurt", "injured"), other words are their stem; function words, negations and words for
// "one" mean nothing by themselves. Two sentences with the same list, both with a negation or both
// without, say the same. To be sure enough a list has two meanings or a negation, and no name and
// no number: sentences that have those are found by them.
//
//     Nobody was hurt.        not, {injured}
//     No one was injured.     not, {injured}      the same
//     It rose.                {rise}              too little: who rose?
//
// Tested by tests/cpp/align/equivalent_test.cpp.
#include "align/equivalent.h"

#include <algorithm>
#include <string>
#include <utility>

#include "align/link_order.h"
#include "language/quantity/number_words.h"
#include "language/words/antonyms.h"
#include "text/arena.h"
#include "text/flags.h"
#include "text/sort.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostWords = 8;   ///< of a sentence
constexpr std::uint32_t kMostTries = 16;  ///< sentences of one meaning that are looked at for one
constexpr float kScore = 0.7F;            ///< how sure such a link is

class Meanings {
 public:
  Meanings(const Article& article, const SideTerms& side, const Terms& terms)
      : article_(article),
        side_(side),
        terms_(terms),
        antonyms_(Antonyms::of(side.language)),
        numbers_(NumberWords::of(side.language)) {}

  /// What a sentence says, as a string that is equal for sentences that say the same; empty where
  /// that cannot be told.
  std::string of(const SentenceVector& vector) {
    if (vector.words > kMostWords || !vector.entities.empty() || !vector.quantities.empty()) {
      return {};
    }
    meanings_.clear();
    bool negated = false;
    bool by_antonym = false;
    const Range words = article_.segmentation.sentences[vector.sentence].words;
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const Term& term = terms_.vocabulary[side_.terms[w]];
      if (term.kind == WordKind::punctuation) continue;
      negated = negated || term.negation;
      if (term.negation || term.function_word ||
          numbers_.look_up(term.folded).is(NumberWord::weak)) {
        continue;
      }
      std::uint32_t meaning = term.stem;
      bool first = true;
      antonyms_.each(term.folded, [&](Antonym antonym) {
        if (first) meaning = terms_.stems + number_of(antonym);
        first = false;
      });
      by_antonym = by_antonym || !first;
      meanings_.push_back(meaning);
    }
    if (!by_antonym || (meanings_.size() < 2 && !negated)) return {};
    sort_items(meanings_);
    std::string out(1, negated ? '-' : '+');
    for (const std::uint32_t meaning : meanings_) {
      for (int shift = 0; shift < 32; shift += 8) {
        out += static_cast<char>(meaning >> static_cast<unsigned>(shift));
      }
    }
    return out;
  }

 private:
  const Article& article_;
  const SideTerms& side_;
  const Terms& terms_;
  const Antonyms& antonyms_;
  const NumberWords& numbers_;
  std::vector<std::uint32_t> meanings_;
};

/// The sayings of one side by sentence, numbered so that what says the same has the same number;
/// StringTable::kNone where that cannot be told.
std::vector<std::uint32_t> sayings_of(const Article& article, const SideTerms& side,
                                      const SideVectors& vectors, const Terms& terms,
                                      StringArena& storage, StringTable& sayings) {
  std::vector<std::uint32_t> out(article.segmentation.sentences.size(), StringTable::kNone);
  Meanings meanings(article, side, terms);
  for (const SentenceVector& vector : vectors.sentences) {
    const std::string saying = meanings.of(vector);
    if (saying.empty()) continue;
    const auto [id, fresh] = sayings.add(saying);
    if (fresh) sayings.rekey(id, storage.keep(saying));
    out[vector.sentence] = id;
  }
  return out;
}

class Linker {
 public:
  Linker(const Article& left, const Article& right, Alignment& alignment)
      : left_(left.segmentation.sentences),
        right_(right.segmentation.sentences),
        alignment_(alignment),
        left_linked_(left_.size()),
        right_linked_(right_.size()),
        left_told_(left_.size()),
        right_told_(right_.size()) {}

  void run(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right,
           std::uint32_t sayings) {
    for (Link& link : alignment_.sentences) {
      left_linked_[link.left] = right_linked_[link.right] = true;
      joined_.emplace_back(left_[link.left].paragraph, right_[link.right].paragraph);
      if (left[link.left] == StringTable::kNone || left[link.left] != right[link.right]) continue;
      tell(link);
    }
    sort_pairs(joined_);
    std::vector<std::vector<std::uint32_t>> places(sayings);
    for (std::uint32_t r = 0; r < right.size(); ++r) {
      if (right[r] != StringTable::kNone && !right_linked_[r]) places[right[r]].push_back(r);
    }
    std::vector<Link> fresh;
    for (std::uint32_t l = 0; l < left.size(); ++l) {
      if (left[l] == StringTable::kNone || left_linked_[l]) continue;
      const std::uint32_t r = partner_of(l, places[left[l]]);
      if (r == StringTable::kNone) continue;
      right_linked_[r] = true;
      fresh.push_back({l, r, kScore, LinkKind::reworded});
      tell(fresh.back());
    }
    take_in(fresh);
  }

 private:
  void tell(Link& link) {
    link.equivalent = true;
    left_told_[link.left] = right_told_[link.right] = true;
  }

  [[nodiscard]] std::uint32_t partner_of(std::uint32_t l,
                                         const std::vector<std::uint32_t>& places) const {
    std::uint32_t tries = 0;
    for (const std::uint32_t r : places) {
      if (++tries > kMostTries) break;
      if (right_linked_[r]) continue;
      const std::pair both(left_[l].paragraph, right_[r].paragraph);
      if (std::binary_search(joined_.begin(), joined_.end(), both)) return r;
    }
    return StringTable::kNone;
  }

  /// What else these sentences might say is not asked any more.
  void take_in(const std::vector<Link>& fresh) {
    std::erase_if(alignment_.possible, [&](const Link& possible) {
      return left_told_[possible.left] || right_told_[possible.right];
    });
    if (fresh.empty()) return;
    std::vector<Link>& all = alignment_.sentences;
    all.insert(all.end(), fresh.begin(), fresh.end());
    put_in_order(all);
  }

  const std::vector<Sentence>& left_;
  const std::vector<Sentence>& right_;
  Alignment& alignment_;
  Flags left_linked_, right_linked_;
  Flags left_told_, right_told_;  ///< by sentence: whether all it says is known to be shared
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joined_;  ///< paragraphs with a link
};

}  // namespace

[[gnu::noinline]] void link_equivalent(const Article& left, const Article& right,
                                       const Vectors& vectors, const Terms& terms,
                                       Alignment& alignment) {
  StringArena storage;
  StringTable sayings;
  const std::vector<std::uint32_t> of_left =
      sayings_of(left, terms.left, vectors.left, terms, storage, sayings);
  const std::vector<std::uint32_t> of_right =
      sayings_of(right, terms.right, vectors.right, terms, storage, sayings);
  if (sayings.size() > 0) Linker(left, right, alignment).run(of_left, of_right, sayings.size());
}

}  // namespace storydiff
