// Likeness: the evidence that two mentions are counterparts, added up.
//
//     "fell 12 points, or 1.2 percent"   1.2 percent and 1.5 percent: both are percentages, each is
//     "rose 25 points, or 1.5 percent"   the only unmatched one, "or" comes before both
//                                        1.2 percent and 25: 0, since a percentage is no count
//
// Places that agree are enough by themselves ("12 people were hurt", "15 people were hurt"). Of two
// figures of different classes, one has to replace the other in the edit script ("45 percent", "one
// in three").
#include "facts/differences/likeness.h"

#include <algorithm>
#include <string_view>

#include "facts/differences/figures.h"
#include "facts/differences/shared_stems.h"
#include "facts/differences/values.h"
#include "language/letters.h"
#include "language/names/identity.h"
#include "language/names/name_words.h"
#include "language/quantity/units.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"

namespace storydiff {
namespace {

constexpr double kLeastBareAmount = 1e6;  // a smaller one is written with its currency

}  // namespace

float Likeness::of(const Quantity& a, const Quantity& b, const UnmatchedMention& l,
                   const UnmatchedMention& r) const {
  if (is_whole(left_, a.words) != is_whole(right_, b.words)) return 0;
  if (reworded_ && rounds_plainly(a, b)) return 0;
  if (reworded_ && is_hedged_alike(a, b)) return 1;
  if (reworded_ && free_ && class_of(a) == QuantityClass::weekday && dates_speech(left_, a.words) &&
      dates_speech(right_, b.words)) {
    return 0;
  }
  const float place = places_.agreement(a.words, b.words, *edits_);
  const QuantityClass quantity_class = class_of(a);
  const Agreement agreement = compare_values(a, b);
  const bool days = a.kind == QuantityKind::date && agreement == Agreement::conflict;
  const bool amounts = (quantity_class == QuantityClass::money && is_bare_amount(right_, b)) ||
                       (class_of(b) == QuantityClass::money && is_bare_amount(left_, a));
  if (amounts && a.value == b.value) return 0;
  if (!amounts && ((quantity_class != class_of(b) && !days) || agreement == Agreement::unlike)) {
    const bool figures = a.kind != QuantityKind::date && b.kind != QuantityKind::date;
    return figures && place >= evidence_.replaces ? place : 0;
  }
  const Age& mine = left_ages_[l.mention];
  const Age& theirs = right_ages_[r.mention];
  if (of_one_person(l.mention, r.mention)) return 1;
  if (mine.whose != Age::kNobody && theirs.whose != Age::kNobody) return 0;
  if (mine.is_age != theirs.is_age) {
    // "Karim Haddad, 41, fell", "Karim Haddad, who was 42, fell"; but not "a father of four".
    const float near = evidence_.age_apart * static_cast<float>(std::max(a.value, b.value));
    const float apart = static_cast<float>(a.value - b.value);
    return place >= evidence_.replaces && apart <= near && -apart <= near ? place : 0;
  }
  float sum = evidence_.same_class;
  if (mine.is_age) {
    sum = evidence_.same_noun;
  } else if (quantity_class == QuantityClass::number && !amounts) {
    const bool both = counted(left_, a.words) != nullptr && counted(right_, b.words) != nullptr;
    sum = !both                               ? evidence_.unknown_noun
          : count_one_thing(a.words, b.words) ? evidence_.same_noun
                                              : 0;
  }
  const bool lone = l.count == 1 && r.count == 1;
  // Between languages no word can show what two numbers count. If each is the only one and they are
  // of similar size, they are reported, so that a reader looks at them.
  const bool numbers = quantity_class == QuantityClass::number;
  if (foreign_ && lone && numbers && a.value < 2 * b.value && b.value < 2 * a.value) return 1;
  if (lone) {
    sum += evidence_.lone_figure;
  } else if (l.count == r.count && l.rank == r.rank) {
    sum += evidence_.same_rank;
  }
  sum += are_close(a, b) ? evidence_.close_figures : 0;
  sum += places_.before_alike(a.words, b.words) ? evidence_.before_figure : 0;
  sum += places_.after_alike(a.words, b.words) ? evidence_.after_figure : 0;
  return std::max(place, sum + evidence_.place * place) - elsewhere_penalty(l, r);
}

float Likeness::of(const Named& a, const Named& b, const UnmatchedMention& l,
                   const UnmatchedMention& r) const {
  const bool alike = a.unknown && b.unknown && places_.after_alike(a.words, b.words);
  if ((a.weak && b.weak && !alike) || may_corefer(a.words, b.words)) return 0;
  const bool described = describes(left_, a.words) != describes(right_, b.words);
  if (described && !places_.after_alike(a.words, b.words)) return 0;
  if (is_placed_in(left_, a.words, b.words, right_) ||
      is_placed_in(right_, b.words, a.words, left_)) {
    return 0;
  }
  const float place = places_.agreement(a.words, b.words, *edits_);
  float sum = evidence_.place * place;
  sum += places_.before_alike(a.words, b.words) ? evidence_.before_name : 0;
  sum += places_.after_alike(a.words, b.words) ? evidence_.after_name : 0;
  sum += l.count == 1 && r.count == 1 ? evidence_.lone_name : 0;
  return std::max(place, sum) - elsewhere_penalty(l, r) -
         (a.weak != b.weak ? evidence_.weak_name : 0);
}

float Likeness::of(const Opposite& a, const Opposite& b, const UnmatchedMention& l,
                   const UnmatchedMention& r) const {
  if (a.antonym.scale != b.antonym.scale || a.antonym.side == b.antonym.side) return 0;
  const float place = places_.agreement(a.words, b.words, *edits_);
  float sum = evidence_.place * place;
  sum += places_.before_alike(a.words, b.words) ? evidence_.before_name : 0;
  sum += places_.after_alike(a.words, b.words) ? evidence_.after_name : 0;
  return std::max(place, sum) - elsewhere_penalty(l, r);
}

/// Whether two amounts or large numbers differ in their hedges alone: "$1.6 billion", "over $1.6
/// billion". A small number may be there by chance.
bool Likeness::is_hedged_alike(const Quantity& a, const Quantity& b) const {
  constexpr double kSmall = 12;
  return a.kind != QuantityKind::date && a.normalised == b.normalised && a.value > kSmall &&
         compare_values(a, b) == Agreement::updated;
}

/// Whether two amounts are a tenth or less apart: of three amounts in a sentence the nearest is most
/// likely the one that was changed.
bool Likeness::are_close(const Quantity& a, const Quantity& b) const {
  if (a.kind != QuantityKind::money || b.kind != QuantityKind::money) return false;
  const double apart = a.value > b.value ? a.value - b.value : b.value - a.value;
  return apart * 10 <= std::max(a.value, b.value);
}

/// Whether the same word says what happened at two dates: "published Sunday", "published on
/// Saturday". That somebody spoke is no such word: people speak on many days.
bool Likeness::same_event(Range l, Range r) const {
  const Term* mine = event_before(left_, l);
  const Term* theirs = event_before(right_, r);
  return mine != nullptr && theirs != nullptr && mine->stem == theirs->stem;
}

/// Whether a day is that on which somebody spoke: a reporting verb is near it, or follows in the
/// sentence that it opens.
bool Likeness::dates_speech(const Side& side, Range date) const {
  constexpr std::uint32_t kReach = 6;
  constexpr std::uint32_t kFurther = 10;
  const Segmentation& text = side.article.segmentation;
  const Range sentence = text.sentences[text.words[date.first].sentence].words;
  const bool opens = date.first <= sentence.first + 3;  // "In a statement Monday"
  const std::string_view verbs = lexicon::list_of(lexicon::kReportingVerbs, side.terms.language);
  const std::uint32_t from = date.first - std::min(kReach, date.first - sentence.first);
  const std::uint32_t to = std::min(sentence.last, date.last + (opens ? kFurther : kReach));
  for (std::uint32_t w = from; w < to; ++w) {
    if (has_part(verbs, term(side, w).folded)) return true;
  }
  return false;
}

/// The content word before a date, small words aside; null for a reporting verb and if there is none.
const Term* Likeness::event_before(const Side& side, Range date) const {
  const Segmentation& text = side.article.segmentation;
  const Range sentence = text.sentences[text.words[date.first].sentence].words;
  for (std::uint32_t w = date.first; w > sentence.first; --w) {
    const Term& here = term(side, w - 1);
    if (here.kind == WordKind::punctuation) return nullptr;
    if (here.function_word) continue;
    const std::string_view verbs = lexicon::list_of(lexicon::kReportingVerbs, side.terms.language);
    return has_part(verbs, here.folded) ? nullptr : &here;
  }
  return nullptr;
}

/// The word right after a number that names what it counts; null if none follows.
const Term* Likeness::counted(const Side& side, Range number) const {
  const Segmentation& text = side.article.segmentation;
  const std::uint32_t last = text.sentences[text.words[number.first].sentence].words.last;
  std::uint32_t at = number.last;
  // "a two-year [inquiry]"
  if (at + 1 < last && term(side, at).folded == "-" &&
      duration_named(term(side, at + 1).folded) != nullptr) {
    at += 2;
  }
  if (at < last && term(side, at).folded == "of") {
    ++at;
    while (at < last && term(side, at).function_word) ++at;
  }
  if (at == last) return nullptr;
  const Term& word = term(side, at);
  return word.function_word || word.kind == WordKind::punctuation || word.kind == WordKind::symbol
             ? nullptr
             : &word;
}

/// Whether a number may be an amount without its currency, because it is large and counts nothing:
/// "a profit of $54m, after 45 million a year earlier".
bool Likeness::is_bare_amount(const Side& side, const Quantity& quantity) const {
  return class_of(quantity) == QuantityClass::number && quantity.value >= kLeastBareAmount &&
         term(side, quantity.words.first).kind == WordKind::number &&
         counted(side, quantity.words) == nullptr;
}

bool Likeness::of_one_person(std::uint32_t l, std::uint32_t r) const {
  if (!are_ages(l, r) || left_ages_[l].whose != right_ages_[r].whose) return false;
  return left_ages_[l].whose != Age::kNobody || of_one_couple(l, r);
}

/// Whether each of two ages has exactly one other age next to it in its sentence, and those two are
/// equal: "a man of 68 and his wife, 65", "the man, 68, and his wife, 66".
bool Likeness::of_one_couple(std::uint32_t l, std::uint32_t r) const {
  const auto other = [](const Side& side, const std::vector<Age>& ages, std::uint32_t age) {
    const auto& list = side.terms.quantities;
    const auto sentence = [&](std::uint32_t k) {
      return side.article.segmentation.words[list[k].words.first].sentence;
    };
    std::uint32_t found = age;
    for (const int step : {-1, 1}) {
      std::uint32_t k = age + static_cast<std::uint32_t>(step);  // -1 wraps round to past the last
      for (; k < list.size() && sentence(k) == sentence(age);
           k += static_cast<std::uint32_t>(step)) {
        if (!ages[k].is_age) continue;
        if (found != age) return age;  // three
        found = k;
      }
    }
    return found;
  };
  const std::uint32_t beside_l = other(left_, left_ages_, l);
  const std::uint32_t beside_r = other(right_, right_ages_, r);
  return beside_l != l && beside_r != r && (beside_l < l) == (beside_r < r) &&
         left_.terms.quantities[beside_l].value == right_.terms.quantities[beside_r].value;
}

/// Whether a number is the whole that another number is a part of: "two of the [nine] members". It
/// does not count those who did something.
bool Likeness::is_whole(const Side& side, Range number) const {
  const std::vector<Quantity>& list = side.terms.quantities;
  auto part =
      std::lower_bound(list.begin(), list.end(), number.first,
                       [](const Quantity& q, std::uint32_t w) { return q.words.first < w; });
  if (part == list.begin()) return false;
  --part;
  const std::uint32_t of = part->words.last;
  if (of >= number.first || number.first - of > 2 || part->kind == QuantityKind::date) return false;
  const bool article = number.first - of == 1 || term(side, of + 1).function_word;
  return article && has_part(lexicon::kOriginPrepositions, term(side, of).folded);
}

bool Likeness::count_one_thing(Range l, Range r) const {
  const Term* mine = counted(left_, l);
  const Term* theirs = counted(right_, r);
  return mine != nullptr && theirs != nullptr &&
         (mine->stem == theirs->stem || terms_.relations.proves(mine->stem, theirs->stem));
}

const Term* Likeness::counted_by_both(Range l, Range r) const {
  const Term* mine = counted(left_, l);
  const Term* theirs = counted(right_, r);
  const bool same = mine != nullptr && theirs != nullptr && mine->stem == theirs->stem;
  return same ? mine : nullptr;
}

/// Whether two mentions may refer to one person or body although the language stage did not find
/// so: most words of one are among the other's ("Odda Bank", "the Bank"), one is an abbreviation of
/// the other ("Calif."), or the same last name follows two forms of one first name.
bool Likeness::may_corefer(Range l, Range r) const {
  if (tells_apart(term(left_, l.last - 1).folded, term(right_, r.last - 1).folded)) return false;
  // "(D-Ohio)", "(R-Ohio)": the language stage finds those that are one.
  const auto is_party = [this](const Side& side, Range name) {
    return name.size() == 3 && term(side, name.first).folded.size() == 1 &&
           term(side, name.first + 1).folded == "-";
  };
  if (is_party(left_, l) && is_party(right_, r)) return false;
  const std::uint64_t shared = count_shared_stems(terms_, l, r);
  // "Press Writer Ana Lima" and "Press Writer Rui Costa" share half their words, but each has a
  // whole name that the other lacks.
  const bool own = l.size() >= shared + 2 && r.size() >= shared + 2;
  if (shared * 2 > std::min(l.size(), r.size()) && !own) return true;
  const std::string_view first = term(left_, l.first).folded;
  const std::string_view other = term(right_, r.first).folded;
  const std::string_view shorter = first.size() < other.size() ? first : other;
  const std::string_view longer = first.size() < other.size() ? other : first;
  const bool cut = shorter.size() >= 3 && longer.starts_with(shorter);
  if (l.size() == 1 && r.size() == 1) return cut;
  return l.size() > 1 && r.size() > 1 &&
         term(left_, l.last - 1).stem == term(right_, r.last - 1).stem &&
         (cut || is_nickname(first, other));
}

/// Whether a name describes somebody or something that need not be named: "the [Harbour] pilot". If
/// the other side has a name there, it may be theirs.
bool Likeness::describes(const Side& side, Range name) const {
  constexpr std::uint32_t kReach = 2;  // "the veteran [Norwegian] pilot"
  const Segmentation& text = side.article.segmentation;
  const Range sentence = text.sentences[text.words[name.first].sentence].words;
  const auto is_content = [&](std::uint32_t w) {
    const Term& here = term(side, w);
    return here.kind == WordKind::word && !here.function_word &&
           casing_of(side.article.text.slice(text.words[w].span)) == Casing::lower;
  };
  if (name.last == sentence.last || !is_content(name.last)) return false;
  for (std::uint32_t k = 1; k <= kReach && name.first >= sentence.first + k; ++k) {
    if (term(side, name.first - k).folded == "the") return true;
    if (!is_content(name.first - k)) return false;
  }
  return false;
}

/// Whether a name is that of a place in what the other side names: "[Vellmar], Norw." for "Norway".
bool Likeness::is_placed_in(const Side& side, Range name, Range whole, const Side& other) const {
  const Segmentation& text = side.article.segmentation;
  const Range sentence = text.sentences[text.words[name.first].sentence].words;
  if (name.last + 1 >= sentence.last || term(side, name.last).folded != ",") return false;
  const std::string_view next = term(side, name.last + 1).folded;
  return next.size() >= 3 && whole.size() == 1 && term(other, whole.first).folded.starts_with(next);
}

/// In sentences that share little, a mention that the other side has in another sentence has more
/// likely moved there than been replaced.
float Likeness::elsewhere_penalty(const UnmatchedMention& l, const UnmatchedMention& r) const {
  if (!reworded_) return 0;
  return evidence_.stated_elsewhere *
         static_cast<float>((l.elsewhere ? 1 : 0) + (r.elsewhere ? 1 : 0));
}

}  // namespace storydiff
