// What is left over of linked sentences once equal and equivalent words are taken off.
#pragma once

#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edit_links.h"
#include "facts/differences/speech_words.h"
#include "facts/facts.h"
#include "facts/residue/tokens.h"
#include "language/terms.h"
#include "settings.h"
#include "text/flags.h"

namespace storydiff {

/// Words of two parallel sentences that differ and are not proven to state the same: "must" and
/// "should"; "falsely", which the other side lacks; two names that have exchanged their places. One
/// range may be empty: it is then the place on that side.
struct Divergence {
  Range left;
  Range right;
  DetailKind kind = DetailKind::wording;
  Twist twist = Twist::none;
  bool on_right = false;  ///< as in Detail
  bool quiet = false;     ///< as in Detail
};

/// What two sentences have in common: equal and equivalent words, by rising index, and why the
/// differing ones state the same.
struct KnownWords {
  std::vector<std::uint32_t> left;
  std::vector<std::uint32_t> right;
  std::vector<Equivalent> equivalents;
};

/// Of one sentence link.
struct LinkResidue {
  /// Most words of both sentences are equal or equivalent: each further word that differs is a
  /// change.
  bool parallel = false;
  /// Every "not" of one side has one on the other: one that seems to be missing by its place alone
  /// is not.
  bool denies_alike = false;
  std::vector<Divergence> divergences;  ///< only of parallel sentences
  std::vector<WordLink> moved;          ///< equal words out of their order; the same
  KnownWords known;                     ///< nothing if the sentences are the same
};

/// What a pair of sentences proves by itself.
struct ProvenPair {
  Link link;
  std::vector<Equivalent> equivalents;
  std::vector<Token> left;
  std::vector<Token> right;
  float left_settled = 1;  ///< share of the side's words, small ones counting less
  float right_settled = 1;
};

/// Compares the words of the linked sentences of one comparison. What it is made with has to stay.
class ResidueFinder {
 public:
  ResidueFinder(const Article& left, const Article& right, const Terms& terms, const Voices& voices,
                const Alignment& alignment, const FactSettings& settings);

  /// Of every linked pair, parallel to the alignment's. `edits`: of these links (Link::edits).
  [[nodiscard]] std::vector<LinkResidue> find(const std::vector<LinkEdits>& edits);
  /// Of one of the alignment's possible pairs.
  [[nodiscard]] KnownWords compare(const Link& possible);

 private:
  void prove(const Link& link, const std::vector<Edit>& script);
  void settle_content(const Link& link);
  void account(const Link& link, const std::vector<Edit>& script);
  void keep(const Link& link);
  void measure(ProvenPair& proven, const std::vector<Edit>& script, LinkResidue& out);
  void judge_versions();
  [[nodiscard]] Range words_of(const Article& article, std::uint32_t sentence) const {
    return article.segmentation.sentences[sentence].words;
  }

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const Alignment& alignment_;
  const FactSettings& settings_;
  LinkTokens tokens_;
  std::vector<Equivalent> proofs_;  // of the pair that was read last
  std::vector<ProvenPair> proven_;  // of each link that account() read
  // By word of a side: settled in one of the links of its sentence.
  Flags left_known_;
  Flags right_known_;
  std::vector<std::uint32_t> left_links_;  // number of links, by sentence
  std::vector<std::uint32_t> right_links_;
  Flags left_kept_;  // by word of the left: a script keeps it
  bool versions_ = false;
};

}  // namespace storydiff
