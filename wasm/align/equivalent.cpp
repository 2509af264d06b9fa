// A sentence becomes the list of the meanings of its content words: all words of one pole of an
// antonym pair have one meaning ("hurt", "injured"), other words have their stem; function words,
// negations and words for "one" have none. Two sentences with the same list, both with a negation
// or both without, say the same. Only lists of two meanings, or with a negation, are specific
// enough. Sentences with a name or a number are left out: those are linked by the names and
// numbers.
//
//     Nobody was hurt.        not, {injured}
//     No one was injured.     not, {injured}      the same
//     It rose.                {rise}              too unspecific: what rose?
//
// Tested by tests/cpp/align/equivalent_test.cpp.
#include "align/equivalent.h"

#include <algorithm>
#include <string>
#include <utility>

#include "align/link_order.h"
#include "language/foreign_paragraphs.h"
#include "language/quantity/number_words.h"
#include "language/words/antonyms.h"
#include "text/arena.h"
#include "text/flags.h"
#include "text/sort.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kMostWords = 8;   ///< words of a sentence
constexpr std::uint32_t kMostTries = 16;  ///< sentences of one meaning that are tried as partners
constexpr float kScore = 0.7F;            ///< score of such a link

class Meanings {
 public:
  Meanings(const Article& article, const SideTerms& side, const Terms& terms)
      : article_(article), side_(side), terms_(terms), numbers_(NumberWords::of(side.language)) {}

  /// The meaning of a sentence, as a string that is equal for sentences that say the same; empty if
  /// unknown.
  std::string of(const SentenceVector& vector) {
    if (vector.words > kMostWords || !vector.entities.empty() || !vector.quantities.empty()) {
      return {};
    }
    meanings_.clear();
    bool negated = false;
    bool by_antonym = false;
    const Range words = article_.segmentation.sentences[vector.sentence].words;
    const Antonyms& antonyms = Antonyms::of(language_at(side_, words.first));
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
      antonyms.each(term.folded, [&](Antonym antonym) {
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
  const NumberWords& numbers_;
  std::vector<std::uint32_t> meanings_;
};

/// The meaning of each sentence of one side as an id; sentences that say the same have the same
/// one. kNone if unknown.
std::vector<std::uint32_t> sentence_meanings(const Article& article, const SideTerms& side,
                                             const SideVectors& vectors, const Terms& terms,
                                             StringArena& storage, StringTable& ids) {
  std::vector<std::uint32_t> out(article.segmentation.sentences.size(), kNone);
  Meanings meanings(article, side, terms);
  for (const SentenceVector& vector : vectors.sentences) {
    const std::string meaning = meanings.of(vector);
    if (meaning.empty()) continue;
    const auto [id, fresh] = ids.add(meaning);
    if (fresh) ids.rekey(id, storage.keep(meaning));
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
        left_covered_(left_.size()),
        right_covered_(right_.size()) {}

  void run(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right,
           std::uint32_t meanings) {
    for (Link& link : alignment_.sentences) {
      left_linked_[link.left] = right_linked_[link.right] = true;
      joined_.emplace_back(left_[link.left].paragraph, right_[link.right].paragraph);
      if (left[link.left] == kNone || left[link.left] != right[link.right]) continue;
      mark_equivalent(link);
    }
    sort_pairs(joined_);
    std::vector<std::vector<std::uint32_t>> places(meanings);
    for (std::uint32_t r = 0; r < right.size(); ++r) {
      if (right[r] != kNone && !right_linked_[r]) places[right[r]].push_back(r);
    }
    std::vector<Link> fresh;
    for (std::uint32_t l = 0; l < left.size(); ++l) {
      if (left[l] == kNone || left_linked_[l]) continue;
      const std::uint32_t r = partner_of(l, places[left[l]]);
      if (r == kNone) continue;
      right_linked_[r] = true;
      fresh.push_back({l, r, kScore, LinkKind::reworded});
      mark_equivalent(fresh.back());
    }
    add_links(fresh);
  }

 private:
  void mark_equivalent(Link& link) {
    link.equivalent = true;
    left_covered_[link.left] = right_covered_[link.right] = true;
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
    return kNone;
  }

  /// Equivalent sentences have no other counterpart: their possible links are dropped.
  void add_links(const std::vector<Link>& fresh) {
    std::erase_if(alignment_.possible, [&](const Link& possible) {
      return left_covered_[possible.left] || right_covered_[possible.right];
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
  Flags left_covered_, right_covered_;  ///< by sentence: whether it is in an equivalent link
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joined_;  ///< linked pairs of paragraphs
};

}  // namespace

[[gnu::noinline]] void link_equivalent(const Article& left, const Article& right,
                                       const Vectors& vectors, const Terms& terms,
                                       Alignment& alignment) {
  StringArena storage;
  StringTable meanings;
  const std::vector<std::uint32_t> of_left =
      sentence_meanings(left, terms.left, vectors.left, terms, storage, meanings);
  const std::vector<std::uint32_t> of_right =
      sentence_meanings(right, terms.right, vectors.right, terms, storage, meanings);
  if (meanings.size() > 0) Linker(left, right, alignment).run(of_left, of_right, meanings.size());
}

}  // namespace storydiff
