// A day is that of what its clause tells, or the part of it since the day before. A sentence that tells
// nothing but when ("It happened on Tuesday", "The fire broke out on Friday") gives the day of what the
// sentence before tells.
//
// Tested by tests/cpp/facts/differences/event_days_test.cpp.
#include "facts/differences/told_days.h"

#include <algorithm>
#include <utility>

#include "facts/differences/values.h"
#include "facts/residue/contrast_sets.h"
#include "language/quantity/number_words.h"
#include "language/quantity/units.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Content words besides the day that a sentence may have which tells nothing but when.
constexpr std::size_t kFewWords = 3;

}  // namespace

ToldDays::ToldDays(const Article& article, const SideTerms& side, const Terms& terms,
                   const Clauses& clauses)
    : article_(article),
      side_(side),
      terms_(terms),
      clauses_(clauses),
      verbs_(lexicon::list_of(lexicon::kReportingVerbs, side.language)),
      happenings_(lexicon::list_of(lexicon::kHappeningVerbs, side.language)),
      of_clause_(clauses.list.size()) {
  for (const Quantity& q : side.quantities) {
    const QuantityClass kind = class_of(q);
    const bool day = kind == QuantityClass::weekday || kind == QuantityClass::calendar;
    if (q.kind == QuantityKind::date && day) add(q.words, &q);
  }
  for (std::uint32_t w = 0; w + 1 < side.terms.size(); ++w) {
    if (is_period(w)) add({w, w + 2}, nullptr);
  }
  sort_by(days_, [](const ToldDay& when) { return sort_key(when.words.first); });
  for (std::uint32_t k = 0; k < days_.size(); ++k) {
    days_[k].event = content_of(part_of(k), days_[k].words);
  }
  for (std::uint32_t k = 0; k < days_.size(); ++k) give_to_clauses(k);
}

/// Whether a name says where, and not who: "in [Vellmar] on Monday".
bool ToldDays::says_where(std::uint32_t word) const {
  const ContrastSets& sets = ContrastSets::of(side_.language);
  for (std::uint32_t w = word; w > 0; --w) {
    const Term& here = term(w - 1);
    if (in_name(w - 1)) continue;
    if (!here.function_word) return false;
    if (sets.find(here.folded).kind == ContrastClass::place) {
      return !sets.is_agent_marker(here.folded);
    }
  }
  return false;
}
void ToldDays::add(Range words, const Quantity* day) {
  const std::uint32_t sentence = article_.segmentation.words[words.first].sentence;
  if (clauses_.of_sentence[sentence].empty()) return;  // no part of the story
  ToldDay when;
  when.words = words;
  when.clause = clause_of(words.first, article_, clauses_);
  when.day = day;
  if (dates_speech(when)) return;
  when.before = word_before(when);
  days_.push_back(std::move(when));
}

/// "last week", "next month", "this year".
bool ToldDays::is_period(std::uint32_t word) const {
  const std::string_view first = term(word).folded;
  if (duration_named(term(word + 1).folded) == nullptr) return false;
  const bool near = first == "this" || has_part(lexicon::kLastWords, first) ||
                    has_part(lexicon::kNextWords, first);
  if (!near) return false;
  const auto& list = article_.segmentation.words;
  return list[word].sentence == list[word + 1].sentence;
}

/// The content words of a run besides the `day` in it, names and figures aside.
std::vector<std::uint32_t> ToldDays::content_of(Range run, Range day) const {
  std::vector<std::uint32_t> out;
  for (std::uint32_t w = run.first; w < run.last; ++w) {
    const Term& here = term(w);
    if (day.contains(w) || here.kind != WordKind::word || here.function_word) continue;
    if (in_quantity(w) || has_part(verbs_, here.folded)) continue;
    if (NumberWords::of(side_.language).look_up(here.folded).is(NumberWord::day_part)) continue;
    out.push_back(w);
  }
  return out;
}
bool ToldDays::in_name(std::uint32_t word) const {
  const auto after =
      std::upper_bound(side_.names.begin(), side_.names.end(), word,
                       [](std::uint32_t w, const Name& name) { return w < name.words.first; });
  return after != side_.names.begin() && (after - 1)->words.contains(word);
}
bool ToldDays::in_quantity(std::uint32_t word) const {
  const auto after =
      std::upper_bound(side_.quantities.begin(), side_.quantities.end(), word,
                       [](std::uint32_t w, const Quantity& q) { return w < q.words.first; });
  return after != side_.quantities.begin() && (after - 1)->words.contains(word);
}

/// The words of a clause that tell what happens on a day; each day of several has those before it.
Range ToldDays::part_of(std::uint32_t index) const {
  Range out = clauses_.list[days_[index].clause].words;
  if (index > 0 && days_[index - 1].clause == days_[index].clause) {
    out.first = days_[index - 1].words.last;
  }
  if (index + 1 < days_.size() && days_[index + 1].clause == days_[index].clause) {
    out.last = days_[index].words.last;
  }
  return out;
}

std::uint32_t ToldDays::word_before(const ToldDay& when) const {
  const Range clause = clauses_.list[when.clause].words;
  for (std::uint32_t w = when.words.first; w > clause.first; --w) {
    const Term& here = term(w - 1);
    if (here.kind == WordKind::punctuation) break;
    if (here.function_word) continue;
    return in_name(w - 1) && says_where(w - 1) ? kNone : w - 1;
  }
  return kNone;
}

/// Whether a reporting verb stands near the day, or after it in a sentence that the day opens. In
/// "shut on Monday, police said" nobody speaks on Monday.
bool ToldDays::dates_speech(const ToldDay& when) const {
  constexpr std::uint32_t kReach = 6;
  constexpr std::uint32_t kFurther = 10;
  const Segmentation& text = article_.segmentation;
  const Range sentence = text.sentences[text.words[when.words.first].sentence].words;
  const bool opens = when.words.first <= sentence.first + 3;
  const auto is_mark = [&](std::uint32_t w) { return term(w).kind == WordKind::punctuation; };
  const std::uint32_t reach = opens ? kFurther : kReach;
  for (std::uint32_t w = when.words.last; w < std::min(sentence.last, when.words.last + reach);
       ++w) {
    if (!opens && is_mark(w)) break;
    if (has_part(verbs_, term(w).folded)) return true;
  }
  for (std::uint32_t back = 1; back <= kReach && when.words.first >= sentence.first + back;
       ++back) {
    const std::uint32_t w = when.words.first - back;
    if (is_mark(w)) break;
    if (has_part(verbs_, term(w).folded)) return true;
  }
  return false;
}

/// Notes of which clauses a day is the day: its own, and those of the sentence before if its own
/// sentence tells nothing but when.
void ToldDays::give_to_clauses(std::uint32_t index) {
  ToldDay& when = days_[index];
  of_clause_[when.clause].push_back(index);
  const Segmentation& text = article_.segmentation;
  const std::uint32_t sentence = text.words[when.words.first].sentence;
  if (sentence == 0) return;
  const Range before = clauses_.of_sentence[sentence - 1];
  if (before.empty() || clauses_.of_sentence[sentence].size() > 1) return;
  const std::vector<std::uint32_t> told = content_of(text.sentences[sentence - 1].words, {});
  const auto is_told = [&](std::uint32_t w) {
    return std::any_of(told.begin(), told.end(),
                       [&](std::uint32_t t) { return term(t).stem == term(w).stem; });
  };
  if (when.event.size() > kFewWords) return;
  const bool only_when = std::all_of(when.event.begin(), when.event.end(), [&](std::uint32_t w) {
    return is_told(w) || has_part(happenings_, term(w).folded);
  });
  if (!only_when || when.event.empty()) return;
  for (std::uint32_t c = before.first; c < before.last; ++c) of_clause_[c].push_back(index);
  const auto named = std::find_if(when.event.begin(), when.event.end(), is_told);
  when.before = named == when.event.end() ? kNone : *named;
  when.event.insert(when.event.end(), told.begin(), told.end());
}

}  // namespace storydiff
