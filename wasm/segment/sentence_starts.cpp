// The lists come from lexicon/*.txt; those of all languages count in every text, since its language is
// not known yet where sentences are cut. Tests: tests/cpp/segment/prose_test.cpp.
#include "segment/sentence_starts.h"

#include "lexicon/lexicon_tables.h"
#include "segment/word_set.h"

namespace storydiff {

bool often_starts_sentence(std::string_view word) {
  static const WordSet set(lexicon::kSentenceOpeners);
  return set.contains(word);
}

bool is_name_particle(std::string_view word) {
  static const WordSet set(lexicon::kOpeningParticles);
  return set.contains(word);
}

bool is_month_after_point(std::string_view word) {
  static const WordSet set(lexicon::kMonthsAfterADay);
  return set.contains(word);
}

bool is_before_ordinal(std::string_view word) {
  static const WordSet set(lexicon::kBeforeADay);
  return set.contains(word);
}

bool is_after_time(std::string_view word) {
  static const WordSet set(lexicon::kAfterATimeOfDay);
  return set.contains(word);
}

bool is_speech_verb(std::string_view word) {
  static const WordSet set(lexicon::kQuotationVerbs);
  return set.contains(word);
}

bool continues_quotation(std::string_view word) {
  static const WordSet set(lexicon::kQuotationParticles);
  return set.contains(word);
}

}  // namespace storydiff
