// Salience of facts: a linear model over a few features that a reader can follow.
//
//     surely the same, and long                      for it
//     early in the stories, with words of the leads  for it
//     a figure, a quotation                          a little for it
//     one of many facts that both tell               against it
//
// Which weights the features have was fitted to statements that readers called core, and to others
// (scripts/fit-significance, docs/decisions/fitted-significance.md). The features and weights are
// whole numbers, so that every platform computes the same.
//
// Tested by tests/cpp/facts/salience_test.cpp.
#include "facts/salience.h"

#include <algorithm>

#include "facts/has_mention.h"

namespace storydiff {
namespace {

/// Sentences of the body are in the lead until it has this many words, or this many sentences.
constexpr std::uint32_t kLeadWords = 25;
constexpr std::uint32_t kLeadSentences = 3;

/// Content words below which a fact is a fragment: on either side, and on the longer one.
constexpr std::uint32_t kLeastContent = 2;
constexpr std::uint32_t kLeastLonger = 4;

struct Weights {
  Salience::Features of;
  std::int32_t base;
};
// Thousandths of a logit; the base is such that 0 is the best threshold.
constexpr Weights kWeights = {{6, 7, -14, -22, 21, 3, 3, 28, -16}, -2069};

bool is_content(const Term& term) {
  return !term.function_word && term.kind != WordKind::punctuation;
}

std::int32_t percentage(float part, float whole) {
  return whole > 0 ? static_cast<std::int32_t>(100 * part / whole) : 0;
}

/// 50 where `value` is `half`, and towards 100 beyond.
std::int32_t saturated(std::uint32_t value, std::uint32_t half) {
  return static_cast<std::int32_t>(100 * value / (value + half));
}

}  // namespace

/// The words of a fact on one side.
struct Salience::Measured {
  std::int32_t own_lead = 0;  // percentage of its words' weight
  float leads_weight = 0;     // of those words that both leads have
  std::uint32_t content = 0;  // content words
  std::uint32_t place = 0;    // number of the first sentence in the body
  std::int32_t place_share = 0;
  bool figure = false, quotation = false;
};

[[gnu::noinline]] Salience::Side::Side(const Article& its_article, const SideTerms& its_terms,
                                       const Terms& terms)
    : article(its_article),
      words(its_terms),
      place(its_article.segmentation.sentences.size()),
      lead_stems(terms.stems) {
  const Segmentation& text = article.segmentation;
  std::uint32_t lead_words = 0;
  for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
    if (!article.sentence_in_story(s)) continue;
    const bool body = article.roles[text.sentences[s].paragraph] == Role::body;
    const bool in_lead = !body || (lead_words < kLeadWords && sentences < kLeadSentences);
    if (body) place[s] = sentences++;
    if (!in_lead) continue;
    const Range range = text.sentences[s].words;
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      const Term& term = terms.vocabulary[words.terms[w]];
      if (body && term.kind != WordKind::punctuation) ++lead_words;
      if (is_content(term)) lead_stems[term.stem] = true;
    }
  }
}

Salience::Salience(const Article& left, const Article& right, const Terms& terms)
    : terms_(terms), left_(left, terms.left, terms), right_(right, terms.right, terms) {
  Flags seen(terms.stems);
  for (const Term& term : terms.vocabulary) {
    if (!is_content(term) || seen[term.stem]) continue;
    seen[term.stem] = true;
    if (left_.lead_stems[term.stem] && right_.lead_stems[term.stem]) leads_weight_ += term.weight;
  }
}

[[gnu::noinline]] Salience::Measured Salience::measure(const std::vector<Range>& runs,
                                                       const Side& own, const Side& other) const {
  Measured out;
  const Segmentation& text = own.article.segmentation;
  out.place = UINT32_MAX;
  float weight = 0;
  float own_lead = 0;
  for (const Range run : runs) {
    const std::uint32_t sentence = text.words[run.first].sentence;
    out.place = std::min(out.place, own.place[sentence]);
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      const Term& term = terms_.vocabulary[own.words.terms[w]];
      if (!is_content(term)) continue;
      ++out.content;
      weight += term.weight;
      if (!own.lead_stems[term.stem]) continue;
      own_lead += term.weight;
      if (other.lead_stems[term.stem]) out.leads_weight += term.weight;
    }
  }
  out.own_lead = percentage(own_lead, weight);
  out.place_share = percentage(static_cast<float>(out.place), static_cast<float>(own.sentences));
  out.figure = has_mention(own.words.quantities, runs);
  out.quotation = has_mention(own.words.quotations, runs);
  return out;
}

Salience::Features Salience::measure(const FactWords& words, float score,
                                     std::size_t shared_facts) const {
  const Measured left = measure(words.left, left_, right_);
  const Measured right = measure(words.right, right_, left_);
  const auto count = [](bool one, bool other) { return (one ? 50 : 0) + (other ? 50 : 0); };
  Features out{};
  out[kOwnLead] = std::max(left.own_lead, right.own_lead);
  out[kLeadsTold] =
      std::min(100, percentage(std::min(left.leads_weight, right.leads_weight), leads_weight_));
  out[kEarliest] = std::min(left.place_share, right.place_share);
  out[kPlaces] = saturated(left.place + right.place, 10);
  out[kLength] =
      std::min(100, static_cast<std::int32_t>(5 * std::max(left.content, right.content)));
  out[kFigures] = count(left.figure, right.figure);
  out[kQuotations] = count(left.quotation, right.quotation);
  out[kConfidence] = static_cast<std::int32_t>(100 * score);
  out[kSharedFacts] = saturated(static_cast<std::uint32_t>(shared_facts), 12);
  return out;
}

std::int32_t Salience::points(const Features& features) {
  std::int32_t out = kWeights.base;
  for (std::size_t k = 0; k < features.size(); ++k) out += kWeights.of[k] * features[k];
  return out;
}

std::uint32_t Salience::content_words(const std::vector<Range>& runs, const Side& side) const {
  std::uint32_t out = 0;
  for (const Range run : runs) {
    for (std::uint32_t w = run.first; w < run.last; ++w) {
      if (is_content(terms_.vocabulary[side.words.terms[w]])) ++out;
    }
  }
  return out;
}

/// Whether a run covers a sentence.
bool Salience::is_sentence(const std::vector<Range>& runs, const Side& side) const {
  const Segmentation& text = side.article.segmentation;
  return std::any_of(runs.begin(), runs.end(), [&](Range run) {
    const Range sentence = text.sentences[text.words[run.first].sentence].words;
    return run.first == sentence.first && run.last == sentence.last;
  });
}

/// Whether runs of a side with tags have no verb: "Ana Hill, the mayor".
bool Salience::lacks_verb(const std::vector<Range>& runs, const Side& side) {
  if (side.words.tags.empty()) return false;
  return std::none_of(runs.begin(), runs.end(), [&](Range run) {
    return std::any_of(side.words.tags.begin() + run.first, side.words.tags.begin() + run.last,
                       is_verb);
  });
}

bool Salience::is_fragment(const FactWords& words) const {
  if (is_sentence(words.left, left_) || is_sentence(words.right, right_)) return false;
  if (lacks_verb(words.left, left_) && lacks_verb(words.right, right_)) return true;
  const std::uint32_t left = content_words(words.left, left_);
  const std::uint32_t right = content_words(words.right, right_);
  if (std::max(left, right) < kLeastLonger) return true;
  return !words.left.empty() && !words.right.empty() && std::min(left, right) < kLeastContent;
}

}  // namespace storydiff
