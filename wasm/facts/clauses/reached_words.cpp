#include "facts/clauses/reached_words.h"

#include "text/sort.h"

namespace storydiff {
namespace {

float strength_of(Grade grade) {
  switch (grade) {
    case Grade::sure:
      return 0.9F;
    case Grade::likely:
      return 0.8F;
    case Grade::possible:
      return 0.6F;
    case Grade::none:
      break;
  }
  return 0;
}

float strength_of(WordRelation relation) {
  switch (relation) {
    case WordRelation::kin:
      return 0.9F;
    case WordRelation::close:
      return 0.7F;
    case WordRelation::related:
      return 0.3F;
    case WordRelation::antonym:
      break;
  }
  return 0;
}

}  // namespace

void ReachedWords::add(std::uint32_t key, float strength, std::uint32_t from) {
  if (key == kNone || strength <= 0) return;
  if (stamps_[key] != stamp_) {
    stamps_[key] = stamp_;
    keys_.push_back(key);
  } else if (best_[key].strength >= strength) {
    return;
  }
  best_[key] = {strength, from};
}

void ReachedWords::add(const WordKeys& word, std::uint32_t from) {
  add(word.denoted, 1, from);
  add(word.stem, 1, from);
  add(word.opening, settings_.opening_worth, from);
  if (word.name || word.stem == kNone) return;
  for (const RelatedStem& other : word.related) {
    add(other.stem, strength_of(other.relation), from);
  }
  for (const GradedUnit& other : terms_.relations.equivalents(word.stem)) {
    // Units past the stems are phrases.
    if (other.unit < terms_.stems) add(other.unit, strength_of(other.grade), from);
  }
}

ReachedWords::Match ReachedWords::of(const WordKeys& word) const {
  Match best;
  for (const std::uint32_t key : keys_of(word)) {
    if (key == kNone || stamps_[key] != stamp_) continue;
    if (best_[key].strength > best.strength) best = best_[key];
  }
  return best;
}

const std::vector<std::uint32_t>& ReachedWords::keys_by_word() {
  sort_by(keys_, [&](std::uint32_t key) {
    return sort_key(best_[key].from, falling(best_[key].strength));
  });
  return keys_;
}

}  // namespace storydiff
