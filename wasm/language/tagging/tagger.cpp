// A greedy tagger: from left to right each word gets the tag with the largest sum of weights of its
// features, some of which are the tags before it. Then each place before a word is decided in the
// same way, by the tags around it and by what was decided before: whether a statement begins there,
// or one that another has broken goes on.
//
//     The mayor , who is ill , resigned .
//               describes       resumes
//
// The features are those of scripts/fit-tagger/features.py, one for one. A perceptron of this kind
// needs a hundredth of the room of a tagger by neural network, and integers alone; see Collins,
// "Discriminative training methods for hidden Markov models" (2002). docs/decisions/tagger.md says
// how well it does.
//
// Tested by tests/cpp/language/tagging/tagger_test.cpp.
#include "language/tagging/tagger.h"

#include <algorithm>

#include "language/letters.h"
#include "language/tagging/seen_sentences.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kPlaceClasses = 5;
constexpr std::uint32_t kLongestSuffix = 4;
constexpr std::uint32_t kAffix = 3;  // letters of a beginning, and of the ends of neighbours
/// Most words that are looked over to find the end of a noun phrase.
constexpr std::uint32_t kReach = 12;

/// Where the last `count` code points of a word begin; the word's size if it has no more.
std::size_t suffix_start(std::string_view word, std::uint32_t count) {
  std::size_t at = word.size();
  while (count > 0 && at > 0) {
    --at;
    if ((static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U) --count;
  }
  return count > 0 || at == 0 ? word.size() : at;
}

std::size_t prefix_end(std::string_view word, std::uint32_t count) {
  std::size_t at = 0;
  while (count > 0 && at < word.size()) {
    ++at;
    while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) ++at;
    --count;
  }
  return at;
}

char digit(std::uint32_t number) { return static_cast<char>('0' + number); }

std::uint32_t best_of(const TagScores& scores, std::uint32_t classes) {
  std::uint32_t best = 0;
  for (std::uint32_t k = 1; k < classes; ++k) {
    if (scores[k] > scores[best]) best = k;
  }
  return best;
}

/// The tag of a word whose kind decides it; none of others.
PartOfSpeech fixed_tag(WordKind kind) {
  switch (kind) {
    case WordKind::punctuation:
      return PartOfSpeech::punctuation;
    case WordKind::number:
      return PartOfSpeech::numeral;
    case WordKind::symbol:
      return PartOfSpeech::symbol;
    case WordKind::word:
    case WordKind::ideograph:
      break;
  }
  return PartOfSpeech::none;
}

/// What a term adds to the scores of a word wherever it is that word, or stands before or after it:
/// half of all features, so they are summed once per term.
struct TermScores {
  bool known = false;
  TagScores own{}, before{}, after{};
};

void add_scores(const TagScores& from, TagScores& to) {
  for (std::uint32_t k = 0; k < kTagClasses; ++k) to[k] += from[k];
}

class SentenceTagger {
 public:
  SentenceTagger(const Terms& terms, const TagTable& table) : terms_(terms), table_(table) {
    of_term_.resize(terms.vocabulary.size() + 1);  // and one for the end of a sentence
  }

  void tag(const TaggedSide& of, Range words) {
    article_ = &of.article;
    side_ = &of.side;
    words_ = words;
    if (!words.empty()) next_case_ = casing(words.first);
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const PartOfSpeech fixed = fixed_tag(term(w).kind);
      case_ = next_case_;
      if (w + 1 < words.last) next_case_ = casing(w + 1);
      side_->tags[w] = fixed != PartOfSpeech::none ? fixed : choose_tag(w);
    }
    length_ = verbs_ = pending_ = 0;
    last_ = StatementStart::none;
    opener_ = letter(PartOfSpeech::none);
    for (std::uint32_t w = words.first; w < words.last; ++w) {
      const WordKind kind = term(w).kind;
      if (w > words.first && kind != WordKind::punctuation && kind != WordKind::symbol) {
        side_->starts[w] = choose_start(w);
      }
      note(w);
    }
  }

 private:
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_->terms[word]];
  }
  /// "\n" before and after a sentence.
  [[nodiscard]] std::string_view folded(std::uint32_t word) const {
    return word >= words_.first && word < words_.last ? term(word).folded : "\n";
  }
  static char letter(PartOfSpeech tag) { return static_cast<char>('A' + static_cast<int>(tag)); }
  [[nodiscard]] char tag_letter(std::uint32_t word) const {
    return letter(word >= words_.first && word < words_.last ? side_->tags[word]
                                                             : PartOfSpeech::none);
  }
  [[nodiscard]] Casing casing(std::uint32_t word) const {
    return casing_of(article_->text.slice(article_->segmentation.words[word].span));
  }

  const TermScores& scores_of(std::uint32_t word);
  PartOfSpeech choose_tag(std::uint32_t w);
  StatementStart choose_start(std::uint32_t w);
  void note(std::uint32_t w);

  const Terms& terms_;
  const TagTable& table_;
  const Article* article_ = nullptr;  // of the sentence that is tagged
  SideTerms* side_ = nullptr;
  std::vector<TermScores> of_term_;
  Range words_;
  Casing case_ = Casing::none;       // of the word to be tagged
  Casing next_case_ = Casing::none;  // of the word after the one to be tagged
  std::uint32_t length_ = 0;         // words since the last start
  std::uint32_t verbs_ = 0;          // verbs since then, 2 at most
  std::uint32_t pending_ = 0;        // 1 if the statement that the last start broke had no verb yet
  StatementStart last_ = StatementStart::none;
  char opener_ = 0;  // the tag of the word at the last start
};

[[gnu::noinline]] const TermScores& SentenceTagger::scores_of(std::uint32_t w) {
  const bool inside = w >= words_.first && w < words_.last;
  TermScores& scores = of_term_[inside ? side_->terms[w] : terms_.vocabulary.size()];
  if (scores.known) return scores;
  scores.known = true;
  const std::string_view word = folded(w);
  const std::size_t affix = suffix_start(word, kAffix);
  table_.add(FeatureKey('w').add(word), scores.own);
  for (std::uint32_t n = 1; n <= kLongestSuffix; ++n) {
    const std::size_t start = suffix_start(word, n);
    if (start < word.size()) table_.add(FeatureKey(digit(n)).add(word.substr(start)), scores.own);
  }
  if (const std::size_t end = prefix_end(word, kAffix); end < word.size()) {
    table_.add(FeatureKey('p').add(word.substr(0, end)), scores.own);
  }
  table_.add(FeatureKey('b').add(word), scores.before);
  table_.add(FeatureKey('a').add(word), scores.after);
  if (affix < word.size()) {
    table_.add(FeatureKey('x').add(word.substr(affix)), scores.before);
    table_.add(FeatureKey('y').add(word.substr(affix)), scores.after);
  }
  return scores;
}

[[gnu::noinline]] PartOfSpeech SentenceTagger::choose_tag(std::uint32_t w) {
  TagScores scores = scores_of(w).own;
  add_scores(scores_of(w - 1).before, scores);
  add_scores(scores_of(w + 1).after, scores);
  const auto add = [&](const FeatureKey& feature) { table_.add(feature, scores); };
  const char own_case = digit(static_cast<std::uint32_t>(case_));
  add(FeatureKey('c').add(own_case).add(w == words_.first ? '1' : '0'));
  if (w + 1 < words_.last) {
    add(FeatureKey('d').add(own_case).add(digit(static_cast<std::uint32_t>(next_case_))));
  }
  const char one = tag_letter(w - 1);
  const char two = w > words_.first ? tag_letter(w - 2) : letter(PartOfSpeech::none);
  add(FeatureKey('t').add(one));
  add(FeatureKey('u').add(two).add(one));
  add(FeatureKey('v').add(one).add(folded(w)));
  return static_cast<PartOfSpeech>(best_of(scores, kTagClasses));
}

[[gnu::noinline]] StatementStart SentenceTagger::choose_start(std::uint32_t w) {
  TagScores scores{};
  const auto add = [&](const FeatureKey& feature) { table_.add(feature, scores); };
  std::uint32_t before = w - 1;
  std::string_view mark = "_";
  const auto is_mark = [&](std::uint32_t word) {
    return side_->tags[word] == PartOfSpeech::punctuation;
  };
  if (is_mark(before)) mark = folded(before);
  while (before >= words_.first && before < w && is_mark(before)) --before;
  const bool has_before = before >= words_.first && before < w;
  const std::string_view word = folded(w);
  const std::string_view last_word = has_before ? folded(before) : std::string_view();
  const char last = has_before ? tag_letter(before) : letter(PartOfSpeech::none);
  const char here = tag_letter(w);
  const char next_one = tag_letter(w + 1);
  const char next_two = tag_letter(w + 2);
  std::uint32_t end = w;
  while (end < words_.last && end < w + kReach && is_nominal(side_->tags[end])) ++end;
  const char skip = end > w ? '1' : '0';
  const char stop = tag_letter(end);
  const std::string_view stop_mark =
      end < words_.last && is_mark(end) ? folded(end) : std::string_view();
  const auto beyond = [&](FeatureKey& key) -> FeatureKey& {
    return key.add(skip).add(stop).add(stop_mark);
  };
  const auto state = [&](FeatureKey&& key) {
    return key.add(digit(verbs_)).add(digit(pending_)).add(digit(static_cast<unsigned>(last_)));
  };
  const std::uint32_t bucket = length_ >= 9   ? 0
                               : length_ >= 5 ? 1
                               : length_ >= 3 ? 2
                               : length_ >= 2 ? 3
                               : length_ >= 1 ? 4
                                              : 5;
  add(FeatureKey('A').add(word));
  add(FeatureKey('B').add(word).add('\n').add(mark));
  add(FeatureKey('C').add(here).add(mark));
  add(FeatureKey('D').add(last).add(here).add(mark));
  add(FeatureKey('E').add(last).add(here).add(next_one).add(mark));
  add(FeatureKey('F').add(here).add(next_one).add(next_two).add(mark));
  add(FeatureKey('G').add(next_one).add(word));
  add(FeatureKey('H').add(last_word).add('\n').add(mark));
  add(FeatureKey('I').add(here).add(last_word));
  add(beyond(FeatureKey('J').add(here)).add('\n').add(mark));
  FeatureKey key('K');
  add(beyond(key).add('\n').add(word));
  FeatureKey with_state = state(FeatureKey('L'));
  add(beyond(with_state.add(here)).add('\n').add(mark));
  add(state(FeatureKey('M')).add(digit(bucket)).add(here).add(mark));
  add(state(FeatureKey('N')).add(opener_).add(here).add(mark));
  add(state(FeatureKey('O')).add(last).add(here).add(next_one));
  add(state(FeatureKey('P')).add(word));
  return static_cast<StatementStart>(best_of(scores, kPlaceClasses));
}

void SentenceTagger::note(std::uint32_t w) {
  const StatementStart decided = side_->starts[w];
  if (decided != StatementStart::none) {
    pending_ = decided != StatementStart::resumes && verbs_ == 0 ? 1 : 0;
    last_ = decided;
    opener_ = tag_letter(w);
    length_ = verbs_ = 0;
  }
  ++length_;
  if (is_verb(side_->tags[w])) verbs_ = std::min(2U, verbs_ + 1);
}

}  // namespace

bool is_verb(PartOfSpeech tag) {
  return tag == PartOfSpeech::verb || tag == PartOfSpeech::auxiliary;
}

bool is_nominal(PartOfSpeech tag) {
  switch (tag) {
    case PartOfSpeech::adjective:
    case PartOfSpeech::adposition:
    case PartOfSpeech::determiner:
    case PartOfSpeech::noun:
    case PartOfSpeech::numeral:
    case PartOfSpeech::particle:
    case PartOfSpeech::pronoun:
    case PartOfSpeech::proper_noun:
    case PartOfSpeech::symbol:
    case PartOfSpeech::other:
      return true;
    case PartOfSpeech::adverb:
    case PartOfSpeech::auxiliary:
    case PartOfSpeech::coordinator:
    case PartOfSpeech::interjection:
    case PartOfSpeech::subordinator:
    case PartOfSpeech::verb:
    case PartOfSpeech::punctuation:
    case PartOfSpeech::none:
      break;
  }
  return false;
}

[[gnu::noinline]] void tag_words(std::initializer_list<TaggedSide> sides, const Terms& terms,
                                 const TagTable& table) {
  SentenceTagger tagger(terms, table);
  SeenSentences seen;
  for (const TaggedSide& of : sides) {
    const Segmentation& text = of.article.segmentation;
    of.side.tags.assign(text.words.size(), PartOfSpeech::none);
    of.side.starts.assign(text.words.size(), StatementStart::none);
    for (std::uint32_t s = 0; s < text.sentences.size(); ++s) {
      if (!of.article.sentence_in_story(s)) continue;
      if (!seen.copy(of, s)) tagger.tag(of, text.sentences[s].words);
    }
  }
}

}  // namespace storydiff
