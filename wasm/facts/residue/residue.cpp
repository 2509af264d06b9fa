//     All schools                 will close on Monday.   "except Hillside": open, a change
//     All schools except Hillside will close on Monday.
//
// A sentence that the other side splits has several links, and each accounts for a part of it: its
// words are known if any of them accounts for them. Two sentences that account for nearly all of
// each other stand alone, so that a word of a third sentence does not hide what differs in them.
//
// Tested by tests/cpp/facts/residue/residue_test.cpp.
#include "facts/residue/residue.h"

#include <algorithm>
#include <utility>

#include "facts/residue/divergences.h"
#include "facts/residue/proofs.h"
#include "facts/residue/roles.h"
#include "language/quotations.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Pairs of open words up to which the words of two sentences are matched.
constexpr std::size_t kMostPairs = 40'000;
/// The same for the pairs of an open word of one side and any word of the other, which bounds the
/// work where one side has hardly an open word, or none.
constexpr std::size_t kMostVisits = 2'000'000;

/// Share of a side's words that are settled, small words counting less.
float settled_share(const TokenSide& side) {
  constexpr float kSmallWord = 0.3F;
  float all = 0;
  float settled = 0;
  for (const Token& t : side.tokens) {
    if (side.is_mark(t)) continue;
    const float weight = side.is_content(t) ? 1.0F : kSmallWord;
    all += weight;
    if (t.settled) settled += weight;
  }
  return all > 0 ? settled / all : 1.0F;
}

std::size_t count_open(const TokenSide& side) {
  return static_cast<std::size_t>(std::count_if(side.tokens.begin(), side.tokens.end(),
                                                [](const Token& t) { return !t.settled; }));
}

/// Open content words of a sentence up to which words that change places are an exchange: with more,
/// the sentence is told anew.
constexpr std::ptrdiff_t kMostOpen = 1;

std::ptrdiff_t count_open_content(const TokenSide& side) {
  return std::count_if(side.tokens.begin(), side.tokens.end(),
                       [&](const Token& t) { return !t.settled && side.is_content(t); });
}

/// Whether no "not" of either side is left over.
bool denies_alike(const LinkTokens& tokens) {
  for (const TokenSide* side : {&tokens.left, &tokens.right}) {
    for (const Token& t : side->tokens) {
      if (t.denies() && !t.settled) return false;
    }
  }
  return true;
}

/// Words of the story that count for the two texts being versions.
float story_words(const Article& article, const Flags& own) {
  std::uint32_t count = 0;
  for (std::uint32_t s = 0; s < article.segmentation.sentences.size(); ++s) {
    if (!article.sentence_in_story(s)) continue;
    const Range words = article.segmentation.sentences[s].words;
    for (std::uint32_t w = words.first; w < words.last; ++w) count += own[w];
  }
  return static_cast<float>(count);
}

void list_settled(const std::vector<Token>& tokens, std::vector<std::uint32_t>& out) {
  out.clear();
  for (const Token& t : tokens) {
    if (t.settled) out.push_back(t.word);
  }
}

/// Adds words that are settled by now, and not by another link.
void add_settled(const std::vector<Token>& tokens, const Flags& known,
                 std::vector<std::uint32_t>& out) {
  for (const Token& t : tokens) {
    if (t.settled && !known[t.word]) out.push_back(t.word);
  }
  sort_items(out);
}

/// Settles words that another link of their sentence accounts for.
void merge_known(std::vector<Token>& tokens, const Flags& known) {
  for (Token& t : tokens) t.settled = t.settled || known[t.word];
}

/// By sentence of a side: whether it is linked, or may be.
Flags linked(const Alignment& alignment, const Article& article, std::uint32_t Link::*side) {
  Flags out(article.segmentation.sentences.size());
  for (const auto* links : {&alignment.sentences, &alignment.possible}) {
    for (const Link& link : *links) out[link.*side] = true;
  }
  return out;
}

}  // namespace

ResidueFinder::ResidueFinder(const Article& left, const Article& right, const Terms& terms,
                             const Voices& voices, const Alignment& alignment,
                             const FactSettings& settings)
    : left_(left),
      right_(right),
      terms_(terms),
      alignment_(alignment),
      settings_(settings),
      tokens_(left, right, terms, voices, linked(alignment, left, &Link::left),
              linked(alignment, right, &Link::right)),
      left_known_(terms.left.terms.size()),
      right_known_(terms.right.terms.size()),
      left_links_(left.segmentation.sentences.size()),
      right_links_(right.segmentation.sentences.size()),
      left_kept_(terms.left.terms.size()) {}

std::vector<LinkResidue> ResidueFinder::find(const std::vector<LinkEdits>& edits) {
  const auto same = [](const Link& link) { return link.kind == LinkKind::same; };
  for (const Link& link : alignment_.sentences) {
    ++left_links_[link.left];
    ++right_links_[link.right];
    if (same(link)) {
      keep(link);
    } else {
      account(link, edits[link.edits].edits);
    }
  }
  judge_versions();
  std::vector<LinkResidue> out(alignment_.sentences.size());
  std::size_t place = 0;
  for (std::size_t k = 0; k < out.size(); ++k) {
    const Link& link = alignment_.sentences[k];
    if (!same(link)) measure(proven_[place++], edits[link.edits].edits, out[k]);
  }
  return out;
}

KnownWords ResidueFinder::compare(const Link& possible) {
  const std::vector<Edit> whole = {
      {EditOp::replace, words_of(left_, possible.left), words_of(right_, possible.right)}};
  tokens_.figures_compared = false;
  prove(possible, whole);
  tokens_.figures_compared = true;
  KnownWords out;
  out.equivalents = std::move(proofs_);
  list_settled(tokens_.left.tokens, out.left);
  list_settled(tokens_.right.tokens, out.right);
  return out;
}

/// Reads a pair and settles what it proves.
void ResidueFinder::prove(const Link& link, const std::vector<Edit>& script) {
  tokens_.read(link, script);
  proofs_.clear();
  const std::size_t left_open = count_open(tokens_.left);
  const std::size_t right_open = count_open(tokens_.right);
  if (left_open * right_open > kMostPairs ||
      left_open * tokens_.right.tokens.size() > kMostVisits ||
      right_open * tokens_.left.tokens.size() > kMostVisits) {
    return;
  }
  prove_equivalents(tokens_, script, terms_, proofs_);
  if (link.equivalent) settle_content(link);
}

/// The words of two short sentences that the lists of antonyms prove to say the same
/// (align/equivalent.h): all that say something. Their order, and small words, are still compared.
void ResidueFinder::settle_content(const Link& link) {
  bool any = false;
  for (TokenSide* side : {&tokens_.left, &tokens_.right}) {
    for (Token& t : side->tokens) {
      if (t.settled || !side->is_content(t)) continue;
      t.settled = any = true;
    }
  }
  if (!any) return;
  const std::vector<Sentence>& left = left_.segmentation.sentences;
  const std::vector<Sentence>& right = right_.segmentation.sentences;
  proofs_.push_back({left[link.left].span, right[link.right].span, EquivalentReason::synonym});
}

/// Notes what a pair accounts for by itself.
void ResidueFinder::account(const Link& link, const std::vector<Edit>& script) {
  prove(link, script);
  for (const Token& t : tokens_.left.tokens) {
    if (t.kept) left_kept_[t.word] = true;
    if (t.settled) left_known_[t.word] = true;
  }
  for (const Token& t : tokens_.right.tokens) {
    if (t.settled) right_known_[t.word] = true;
  }
  ProvenPair& proven = proven_.emplace_back();
  proven.link = link;
  proven.left_settled = settled_share(tokens_.left);
  proven.right_settled = settled_share(tokens_.right);
  proven.left = std::move(tokens_.left.tokens);
  proven.right = std::move(tokens_.right.tokens);
  proven.equivalents = std::move(proofs_);
}

/// Notes sentences that are the same.
void ResidueFinder::keep(const Link& link) {
  const Range left = words_of(left_, link.left);
  const Range right = words_of(right_, link.right);
  std::fill(left_kept_.begin() + left.first, left_kept_.begin() + left.last, true);
  std::fill(left_known_.begin() + left.first, left_known_.begin() + left.last, true);
  std::fill(right_known_.begin() + right.first, right_known_.begin() + right.last, true);
}

/// The residue of a link, once all pairs are accounted for.
void ResidueFinder::measure(ProvenPair& proven, const std::vector<Edit>& script, LinkResidue& out) {
  tokens_.left.tokens = std::move(proven.left);
  tokens_.right.tokens = std::move(proven.right);
  out.known.equivalents = std::move(proven.equivalents);
  list_settled(tokens_.left.tokens, out.known.left);
  list_settled(tokens_.right.tokens, out.known.right);
  const bool near = proven.left_settled >= settings_.parallel_alone &&
                    proven.right_settled >= settings_.parallel_alone;
  // One sentence against several: what it is split into, or merged from.
  const bool split = (left_links_[proven.link.left] > 1) != (right_links_[proven.link.right] > 1);
  const bool alone = near || !split;
  if (!alone) {
    merge_known(tokens_.left.tokens, left_known_);
    merge_known(tokens_.right.tokens, right_known_);
    settle_light_words(tokens_, script, terms_, out.known.equivalents);
    add_settled(tokens_.left.tokens, left_known_, out.known.left);
    add_settled(tokens_.right.tokens, right_known_, out.known.right);
  }
  const float least = versions_ ? settings_.parallel_share : settings_.parallel_alone;
  out.parallel =
      near || (settled_share(tokens_.left) >= least && settled_share(tokens_.right) >= least);
  // What two outlets split or merge they tell in words of their own.
  if (!alone && !versions_) out.parallel = false;
  if (!out.parallel) return;
  for (const Token& t : tokens_.left.tokens) {
    if (!t.kept && t.partner != kNone) {
      out.moved.push_back({t.word, tokens_.right.tokens[t.partner].word});
    }
  }
  out.denies_alike = denies_alike(tokens_);
  find_scare_quotes(tokens_, out.divergences);
  find_polite_forms(tokens_, out.divergences);
  if (alone) find_moved_scope(tokens_, out.divergences);
  if (alone && count_open_content(tokens_.left) <= kMostOpen &&
      count_open_content(tokens_.right) <= kMostOpen) {
    find_exchanged_roles(tokens_, out.divergences);
    if (out.divergences.empty()) find_exchanged_cases(tokens_, out.divergences);
    if (out.divergences.empty()) find_exchanged_nouns(tokens_, out.divergences);
    find_turned_pronouns(tokens_, out.divergences);
  }
  if (alone) find_exchanged_speakers(tokens_, out.divergences);
  if (alone) find_swapped_clauses(tokens_, out.divergences);
  find_tenses(tokens_, out.divergences);
  find_open_edits(tokens_, terms_, script, alone, out.divergences);
  // What is split or merged is told anew: words that nothing speaks against stay residue.
  if (!alone) std::erase_if(out.divergences, [](const Divergence& d) { return d.quiet; });
}

/// Judges whether the two texts are versions of one: most words of the longer one's author stand in
/// linked sentences, in the same order.
void ResidueFinder::judge_versions() {
  const Flags own = own_words(terms_.left);
  const float longer =
      std::max(story_words(left_, own), story_words(right_, own_words(terms_.right)));
  std::size_t kept = 0;
  for (std::size_t w = 0; w < own.size(); ++w) kept += left_kept_[w] != 0 && own[w] != 0 ? 1U : 0U;
  versions_ = static_cast<float>(kept) >= settings_.versions_share * longer;
}

}  // namespace storydiff
