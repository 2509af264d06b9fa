// Two accounts of one event may tell a fact twice, and each telling is linked with each. Versions
// of one text are different: a sentence has become another, and what resembles it besides was
// written for another purpose. Linked with both, the new one would not be told as new.
//
// The likeness of two sentences is the share of the words of the longer one that both have. In
// order of likeness each sentence gets one partner, from a likeness of one half on. Of its other
// links those stay that show a split or a merger. The words in common are not the partner's then,
// or some are, and the sentence says nothing that is not in the one that was split:
//
//     left    The crane, built in 1970, fell on the ferry.
//     right   The crane fell on the ferry.          partner
//             The crane was built in 1970.          stays: "built", "1970" are not in the partner
//             A second crane fell.                  dropped: the partner has "crane", "fell"
//
// Texts are versions if so many of their authors' own words, those that are not quoted, are in
// sentences that are nearly equal. Work is linear in the words of all links. Tests:
// tests/cpp/align/version_links_test.cpp.
#include "align/version_links.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "language/quotations.h"
#include "text/flags.h"
#include "text/sort.h"

namespace storydiff {
namespace {

constexpr float kPartner = 0.5F;   // likeness from which a pair are partners
constexpr float kNearly = 0.7F;    // ... and from which they are nearly equal
constexpr float kVersions = 0.4F;  // share of the words in nearly equal sentences, of either side
// What a further link has to have of one of these: the share of words that the partner lacks in
// what the two have in common, or the share of the sentence that is in the other.
constexpr float kNewWords = 0.4F;
constexpr float kContained = 0.7F;
constexpr std::uint32_t kFewWords = 3;  // content words of a sentence that may be wholly reworded

/// The words of each sentence of a side, without marks.
class SentenceWords {
 public:
  SentenceWords(const Article& article, const SideTerms& side, const Terms& terms) {
    const std::vector<Sentence>& sentences = article.segmentation.sentences;
    starts_.reserve(sentences.size() + 1);
    words_.reserve(side.terms.size());
    const Flags own = own_words(side);
    own_.resize(sentences.size());
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
      starts_.push_back(words_.size());
      for (std::uint32_t w = sentences[s].words.first; w < sentences[s].words.last; ++w) {
        const Term& term = terms.vocabulary[side.terms[w]];
        if (term.kind == WordKind::punctuation || term.kind == WordKind::symbol) continue;
        words_.push_back(side.terms[w]);
        own_[s] += own[w];
        all_own_ += own[w];
        if (term.kind == WordKind::ideograph) ++ideographs_;
      }
    }
    starts_.push_back(words_.size());
    sorted_.resize(sentences.size());
  }
  /// In the order of the text, unless sorted() was called.
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t sentence) const {
    return std::span(words_).subspan(starts_[sentence], starts_[sentence + 1] - starts_[sentence]);
  }
  /// Sorted at the first call: few sentences have links besides the one to their partner.
  std::span<const std::uint32_t> sorted(std::uint32_t sentence) {
    if (!sorted_[sentence]) {
      sort_stably(words_.data() + starts_[sentence], words_.data() + starts_[sentence + 1]);
      sorted_[sentence] = true;
    }
    return of(sentence);
  }
  /// Words of a sentence, and of all, that count for the two texts being versions.
  [[nodiscard]] std::size_t own(std::uint32_t sentence) const { return own_[sentence]; }
  [[nodiscard]] std::size_t all_own() const { return all_own_; }
  [[nodiscard]] bool characters() const { return ideographs_ * 2 > words_.size(); }

 private:
  std::vector<std::uint32_t> words_;
  std::vector<std::size_t> starts_;
  Flags sorted_;                    ///< by sentence
  std::vector<std::uint32_t> own_;  ///< by sentence
  std::size_t all_own_ = 0;
  std::size_t ideographs_ = 0;
};

using Words = std::span<const std::uint32_t>;

/// Calls `visit` with each word of `a`, and whether it is in `b`; a word as often as in both. Both are
/// sorted.
template <class Visit>
void match(Words a, Words b, Visit visit) {
  std::size_t j = 0;
  for (const std::uint32_t word : a) {
    while (j < b.size() && b[j] < word) ++j;
    const bool found = j < b.size() && b[j] == word;
    j += found ? 1 : 0;
    visit(word, found);
  }
}

class VersionLinks {
 public:
  VersionLinks(const Article& left, const Article& right, const Terms& terms)
      : terms_(terms),
        left_(left, terms.left, terms),
        right_(right, terms.right, terms),
        times_(terms.vocabulary.size()),
        left_partner_(left.segmentation.sentences.size(), kNone),
        right_partner_(right.segmentation.sentences.size(), kNone) {}

  void run(Alignment& alignment) {
    std::vector<Link>& links = alignment.sentences;
    alike_.clear();
    for (const Link& link : links) {
      alike_.push_back(likeness(left_.of(link.left), right_.of(link.right)));
      // Characters that stand for words are in common by chance more often than words.
      if (left_.characters() || right_.characters()) alike_.back() *= alike_.back();
    }
    if (!are_versions(links)) return;
    std::vector<std::uint32_t> order(links.size());
    for (std::uint32_t k = 0; k < order.size(); ++k) order[k] = k;
    sort_by(order,
            [&](std::uint32_t k) { return sort_key(falling(alike_[k]), falling(links[k].score)); });
    for (const std::uint32_t k : order) {
      const Link& link = links[k];
      if (alike_[k] < kPartner) break;
      if (left_partner_[link.left] != kNone || right_partner_[link.right] != kNone) continue;
      left_partner_[link.left] = link.right;
      right_partner_[link.right] = link.left;
    }
    std::erase_if(links, [this](const Link& link) { return is_idle(link); });
    std::erase_if(alignment.possible, [this](const Link& link) {
      return left_partner_[link.left] != kNone || right_partner_[link.right] != kNone;
    });
  }

 private:
  /// Words may be in any order.
  [[nodiscard]] float likeness(Words a, Words b) {
    for (const std::uint32_t word : b) ++times_[word];
    std::size_t common = 0;
    for (const std::uint32_t word : a) {
      if (times_[word] == 0) continue;
      --times_[word];
      ++common;
    }
    for (const std::uint32_t word : b) times_[word] = 0;
    const std::size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 0 : static_cast<float>(common) / static_cast<float>(longer);
  }

  [[nodiscard]] bool are_versions(const std::vector<Link>& links) const {
    Flags left(left_partner_.size());
    Flags right(right_partner_.size());
    for (std::size_t k = 0; k < links.size(); ++k) {
      if (alike_[k] >= kNearly) left[links[k].left] = right[links[k].right] = true;
    }
    const auto share = [](const SentenceWords& side, const Flags& flags) {
      std::size_t words = 0;
      for (std::uint32_t s = 0; s < flags.size(); ++s) words += flags[s] ? side.own(s) : 0;
      return static_cast<float>(words) /
             static_cast<float>(std::max<std::size_t>(side.all_own(), 1));
    };
    return share(left_, left) >= kVersions || share(right_, right) >= kVersions;
  }

  /// Whether a link says nothing that the partners of its sentences do not say.
  [[nodiscard]] bool is_idle(const Link& link) {
    if (left_partner_[link.left] == link.right || link.equivalent) return false;
    const Words left = left_.sorted(link.left);
    const Words right = right_.sorted(link.right);
    const std::uint32_t l = left_partner_[link.left];
    const std::uint32_t r = right_partner_[link.right];
    if (l != kNone && !adds(left, right_.sorted(l), right)) return true;
    if (r != kNone && !adds(right, left_.sorted(r), left)) return true;
    return l == kNone && r == kNone && unrelated(left, right);
  }

  [[nodiscard]] float weight(std::uint32_t word) const {
    const Term& term = terms_.vocabulary[word];
    return term.function_word ? 0 : term.weight;
  }

  /// Whether much of what `words` has in common with `other` is not in its partner.
  [[nodiscard]] bool adds(Words words, Words partner, Words other) const {
    std::vector<std::uint32_t> free;
    match(words, partner, [&](std::uint32_t word, bool found) {
      if (!found) free.push_back(word);
    });
    float common = 0;
    float fresh = 0;
    float all = 0;
    bool own_number = false;
    match(free, other, [&](std::uint32_t word, bool found) { fresh += found ? weight(word) : 0; });
    match(other, words, [&](std::uint32_t word, bool found) {
      all += weight(word);
      common += found ? weight(word) : 0;
      own_number = own_number || (!found && terms_.vocabulary[word].kind == WordKind::number);
    });
    if (fresh <= 0) return false;
    return fresh >= kNewWords * common || (!own_number && common >= kContained * all);
  }

  /// The stems of content words, sorted.
  [[nodiscard]] std::vector<std::uint32_t> stems_of(Words words) const {
    std::vector<std::uint32_t> stems;
    for (const std::uint32_t word : words) {
      if (weight(word) > 0) stems.push_back(terms_.vocabulary[word].stem);
    }
    sort_items(stems);
    return stems;
  }

  /// Whether two sentences of more than a few words have none in common, in any form.
  [[nodiscard]] bool unrelated(Words left, Words right) const {
    const std::vector<std::uint32_t> a = stems_of(left);
    const std::vector<std::uint32_t> b = stems_of(right);
    if (std::min(a.size(), b.size()) < kFewWords) return false;
    bool any = false;
    match(a, b, [&](std::uint32_t /*stem*/, bool found) { any = any || found; });
    return !any;
  }

  const Terms& terms_;
  SentenceWords left_;
  SentenceWords right_;
  std::vector<std::uint32_t> times_;         ///< by word, while two sentences are compared; 0
  std::vector<float> alike_;                 ///< by link
  std::vector<std::uint32_t> left_partner_;  ///< by sentence; kNone if it has none
  std::vector<std::uint32_t> right_partner_;
};

}  // namespace

[[gnu::noinline]] void keep_version_links(const Article& left, const Article& right,
                                          const Terms& terms, Alignment& alignment) {
  VersionLinks(left, right, terms).run(alignment);
}

}  // namespace storydiff
