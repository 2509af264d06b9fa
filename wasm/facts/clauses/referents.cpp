// Two walks over each story: the first finds which pronouns go with which name where only one person
// is near, the second resolves all with what is known from there.
//
// Only what the text says plainly is resolved, since a wrong referent joins or parts statements:
// pronouns in quotations and those with two candidates stay open, and a clause with an open pronoun as
// its subject is about nobody in particular.
//
// Tested by tests/cpp/facts/clauses/referents_test.cpp.
#include "facts/clauses/referents.h"

#include <algorithm>
#include <string_view>

#include "facts/clauses/subjects.h"
#include "facts/residue/contrast_sets.h"
#include "text/flags.h"
#include "text/lists.h"

namespace storydiff {
namespace {

/// Languages in which "he" and "she" are people: German "sie" is a report as well.
constexpr std::string_view kPersonal = "en da nb sv";
/// Sentences before a pronoun that are searched for a person, one by one.
constexpr std::size_t kReach = 3;
/// A number above it is no age.
constexpr double kOldest = 125;

using Entities = std::vector<std::uint32_t>;

bool contains(std::span<const std::uint32_t> list, std::uint32_t entity) {
  return std::find(list.begin(), list.end(), entity) != list.end();
}

void add(Entities& list, std::uint32_t entity) {
  if (!contains(list, entity)) list.push_back(entity);
}

/// Whether the noun phrase goes on: "the 34-year-old [engineer]".
bool begins_noun(PartOfSpeech tag) {
  return tag == PartOfSpeech::noun || tag == PartOfSpeech::proper_noun ||
         tag == PartOfSpeech::adjective || tag == PartOfSpeech::numeral;
}

class Resolver {
 public:
  Resolver(const Article& article, const Terms& terms, const SideTerms& side,
           std::string_view language, const Clauses& clauses, People& people)
      : article_(article),
        text_(article.segmentation),
        terms_(terms),
        side_(side),
        clauses_(clauses),
        people_(people),
        ages_(ages_of(article, terms, side)),
        subjects_(article, terms, side),
        contrasts_(ContrastSets::of(language)),
        name_of_(side.terms.size(), kNone),
        quoted_(side.terms.size()),
        open_age_(side.terms.size()),
        referents_(side.terms.size(), kNone) {
    people.read(article, side, ages_, descriptions_);
    for (std::uint32_t n = 0; n < side.names.size(); ++n) {
      const Range words = side.names[n].words;
      std::fill(name_of_.begin() + words.first, name_of_.begin() + words.last, n);
    }
    for (std::uint32_t q = 0; q < ages_.size(); ++q) {
      const bool open = ages_[q].is_age && ages_[q].whose == Age::kNobody;
      if (open) open_age_[side.quantities[q].words.first] = true;
    }
    for (const Quotation& quotation : side.quotations) {
      std::fill(quoted_.begin() + quotation.words.first, quoted_.begin() + quotation.words.last,
                true);
    }
  }

  /// Counts the pronouns of people of whom no one else is near.
  void count_pronouns() { walk(true); }

  Referents resolve() {
    walk(false);
    Referents out;
    out.descriptions = std::move(descriptions_);
    out.clauses.resize(clauses_.list.size());
    for (std::size_t c = 0; c < out.clauses.size(); ++c) {
      read(clauses_.list[c]);
      const auto first = static_cast<std::uint32_t>(out.entities.size());
      const auto between = first + static_cast<std::uint32_t>(about_.size());
      out.entities.insert(out.entities.end(), about_.begin(), about_.end());
      out.entities.insert(out.entities.end(), named_.begin(), named_.end());
      const auto last = static_cast<std::uint32_t>(out.entities.size());
      out.clauses[c] = {{first, between}, {between, last}, unknown_};
    }
    for (std::uint32_t q = 0; q < ages_.size(); ++q) {
      const std::uint32_t whose = whose_age(q);
      if (whose != kNone) out.ages.push_back({whose, age_words(side_.quantities[q]), q});
    }
    return out;
  }

 private:
  [[nodiscard]] const Term& term(std::uint32_t word) const {
    return terms_.vocabulary[side_.terms[word]];
  }
  [[nodiscard]] std::string_view folded(std::uint32_t word) const { return term(word).folded; }
  [[nodiscard]] Range sentence_of(std::uint32_t word) const {
    return text_.sentences[text_.words[word].sentence].words;
  }
  [[nodiscard]] std::uint32_t entity_at(std::uint32_t word) const {
    return name_of_[word] == kNone ? kNone : side_.names[name_of_[word]].entity;
  }
  /// Whether a word is in a headline, or a line without a full stop, which most likely is one.
  [[nodiscard]] bool in_headline(std::uint32_t word) const {
    const Sentence& sentence = text_.sentences[text_.words[word].sentence];
    return article_.roles[sentence.paragraph] == Role::headline ||
           term(sentence.words.last - 1).kind != WordKind::punctuation;
  }
  [[nodiscard]] bool is_pronoun(std::uint32_t word) const {
    return side_.tags[word] == PartOfSpeech::pronoun && term(word).function_word &&
           contrasts_.find(folded(word)).kind == ContrastClass::pronoun;
  }

  void walk(bool counts) {
    for (Entities& list : recent_) list.clear();
    for (std::uint32_t s = 0; s < text_.sentences.size(); ++s) {
      if (!article_.sentence_in_story(s)) continue;
      std::rotate(std::begin(recent_), std::end(recent_) - 1, std::end(recent_));
      recent_[0].clear();
      const Range words = text_.sentences[s].words;
      for (std::uint32_t w = words.first; w < words.last; ++w) {
        const std::uint32_t entity = name_of_[w] != kNone ? named_at(w, words)
                                     : counts             ? resolve_pronoun(w, words, true)
                                                          : resolve_word(w, words);
        if (entity != kNone) add(recent_[0], entity);
      }
    }
  }

  /// The person whose name ends at a word; kNone inside a name and in "the Brask report".
  [[nodiscard]] std::uint32_t named_at(std::uint32_t word, Range words) const {
    const Name& name = side_.names[name_of_[word]];
    if (word + 1 != name.words.last || !people_.is_person(name.entity)) return kNone;
    const bool inside = name.words.size() == 1 && word + 1 < words.last &&
                        side_.tags[word + 1] == PartOfSpeech::noun;
    return inside ? kNone : name.entity;
  }

  std::uint32_t resolve_word(std::uint32_t word, Range words) {
    std::uint32_t found = resolve_pronoun(word, words, false);
    if (found == kNone) {
      found = described(word, words);
      if (found == kNone) return resolve_age(word, words);
      descriptions_.push_back({found, {word, word + 1}});
    }
    referents_[word] = found;
    return found;
  }

  /// "the [34-year-old] slept": the only person near.
  std::uint32_t resolve_age(std::uint32_t word, Range words) {
    if (word == words.first || folded(word - 1) != "the" || !open_age_[word]) return kNone;
    const std::uint32_t end = end_of_age(word + 1, words);
    if (end < words.last && begins_noun(side_.tags[end])) return kNone;
    const std::uint32_t found = nearest(Gender::unknown);
    referents_[word] = referents_[end - 1] = found;
    return found;
  }

  /// After "34-year-old".
  [[nodiscard]] std::uint32_t end_of_age(std::uint32_t end, Range words) const {
    while (end < words.last && text_.words[end - 1].span.end == text_.words[end].span.start &&
           (term(end).kind == WordKind::word || folded(end) == "-")) {
      ++end;
    }
    return end;
  }
  [[nodiscard]] Range age_words(const Quantity& age) const {
    return {age.words.first, end_of_age(age.words.last, sentence_of(age.words.first))};
  }

  std::uint32_t resolve_pronoun(std::uint32_t word, Range words, bool counts) {
    if (quoted_[word] || !term(word).function_word) return kNone;
    const Contrast contrast = contrasts_.find(folded(word));
    if (contrast.kind != ContrastClass::pronoun || contrast.group > 1) return kNone;
    const Gender gender{contrast.group};
    // What is counted must not depend on what was counted before.
    const std::uint32_t found = nearest(counts ? Gender::unknown : gender);
    const bool subject = word + 1 < words.last && is_verb(side_.tags[word + 1]);
    if (counts && subject && found != kNone) people_.add_pronoun(found, gender);
    return found;
  }

  /// The one person of this sentence so far and the one before, or else of the nearest one that names
  /// any; kNone if there are several.
  [[nodiscard]] std::uint32_t nearest(Gender gender) const {
    std::uint32_t found = kNone;
    for (std::size_t back = 0; back <= kReach; ++back) {
      if (back > 1 && found != kNone) break;
      for (const std::uint32_t e : recent_[back]) {
        if (!people_.may_be(e, gender)) continue;
        if (found != kNone && found != e) return kNone;
        found = e;
      }
    }
    return found;
  }

  /// "the [former] senator", "the 34-year-old", "Mayor" in a headline.
  [[nodiscard]] std::uint32_t described(std::uint32_t word, Range words) const {
    const std::uint32_t entity = people_.called(side_.terms[word]);
    if (entity == kNone) return kNone;
    if (word + 1 < words.last && name_of_[word + 1] != kNone) return kNone;
    if (in_headline(word)) return entity;
    if (word + 1 < words.last) {
      const PartOfSpeech next = side_.tags[word + 1];
      if (begins_noun(next) || next == PartOfSpeech::adposition) return kNone;
    }
    while (word > words.first && side_.tags[word - 1] == PartOfSpeech::adjective) --word;
    return word > words.first && folded(word - 1) == "the" ? entity : kNone;
  }

  /// Sets `about_`, `named_` and `unknown_`.
  void read(const Clause& clause) {
    about_.clear();
    named_.clear();
    unknown_ = false;
    bool verbs = false;
    if (!clause.subject.empty()) add_subjects(clause.subject, true);
    for (std::uint32_t w = clause.words.first; w < clause.words.last; ++w) {
      if (name_of_[w] != kNone) add(named_, entity_at(w));
      if (referents_[w] != kNone) add(named_, referents_[w]);
      if (!is_verb(side_.tags[w])) continue;
      verbs = true;
      const Range phrase = subjects_.phrase_before(w, clause.words.first);
      // "the 34-year-old slept" has no noun.
      const bool aged = phrase.empty() && w > clause.words.first &&
                        side_.tags[w - 1] == PartOfSpeech::adjective && referents_[w - 1] != kNone;
      if (aged) add(about_, referents_[w - 1]);
      add_subjects(phrase);
    }
    if (!verbs && about_.empty()) add_subjects(subjects_.of(clause.words));
    // The tags of a headline in capitals say little: it is about whom it names first, or about someone
    // of theirs ("Brask Aide Quits").
    if (about_.empty() && !named_.empty() && in_headline(clause.words.first)) {
      about_.push_back(named_.front());
      unknown_ = true;
    }
  }

  /// Adds what a noun phrase is about: "the mayor, Olin Brask", "Ana Klee and Piet Hale".
  void add_subjects(Range phrase, bool carried = false) {
    if (phrase.empty()) return;
    std::uint32_t entity = named_by(phrase);
    if (entity == kNone && is_pronoun(phrase.last - 1)) unknown_ = true;
    if (entity == kNone && !carried) entity = owner_of(phrase);
    if (entity == kNone) return;
    add(about_, entity);
    // What is coordinated with it, inside of the phrase and before it.
    for (std::uint32_t w = phrase.last - 1; w > phrase.first; --w) {
      const bool coordinated = side_.tags[w] == PartOfSpeech::coordinator;
      if (coordinated && name_of_[w - 1] != kNone) add(about_, entity_at(w - 1));
    }
    const std::uint32_t from = sentence_of(phrase.first).first;
    for (std::uint32_t w = phrase.first; w > from; --w) {
      const PartOfSpeech tag = side_.tags[w - 1];
      if (!is_nominal(tag) && tag != PartOfSpeech::coordinator && folded(w - 1) != ",") break;
      if (name_of_[w - 1] != kNone) add(about_, entity_at(w - 1));
    }
  }

  /// Whom the head of a noun phrase names, the last word before "of", or what it is an apposition of:
  /// "[Olin Brask], the mayor of Vell".
  [[nodiscard]] std::uint32_t named_by(Range phrase) const {
    if (phrase.empty()) return kNone;
    std::uint32_t end = phrase.first + 1;
    while (end < phrase.last && side_.tags[end] != PartOfSpeech::adposition) ++end;
    if (name_of_[end - 1] != kNone) return entity_at(end - 1);
    if (referents_[end - 1] != kNone) return referents_[end - 1];
    const std::uint32_t first = phrase.first;
    const bool apposition =
        !is_pronoun(end - 1) && first >= sentence_of(first).first + 2 && folded(first - 1) == ",";
    return apposition ? entity_at(first - 2) : kNone;
  }

  /// "[Brask]'s lawyers", "[his] lawyers"
  [[nodiscard]] std::uint32_t owner_of(Range phrase) const {
    std::uint32_t end = phrase.first + 1;
    while (end < phrase.last && name_of_[end] != kNone) ++end;
    if (end == phrase.last) return kNone;
    if (name_of_[phrase.first] != kNone)
      return folded(end) == "'s" ? entity_at(phrase.first) : kNone;
    return referents_[phrase.first];
  }

  /// Whose age a quantity is; kNone if it is none, or if the text does not say.
  [[nodiscard]] std::uint32_t whose_age(std::uint32_t index) const {
    const Age& age = ages_[index];
    const Range words = side_.quantities[index].words;
    if (age.whose != Age::kNobody) return age.whose;
    if (age.is_age) return referents_[words.first];
    return is_predicate(index)
               ? named_by(subjects_.phrase_before(words.first - 1, sentence_of(words.first).first))
               : kNone;
  }

  /// "Brask, who is [57], …", "Brask was [57] years old."
  [[nodiscard]] bool is_predicate(std::uint32_t index) const {
    const Quantity& quantity = side_.quantities[index];
    const Range words = quantity.words;
    const Range sentence = sentence_of(words.first);
    if (quantity.kind != QuantityKind::number || quantity.vague || quantity.value < 1 ||
        quantity.value > kOldest || words.first == sentence.first ||
        side_.tags[words.first - 1] != PartOfSpeech::auxiliary) {
      return false;
    }
    return words.last == sentence.last || term(words.last).kind == WordKind::punctuation;
  }

  const Article& article_;
  const Segmentation& text_;
  const Terms& terms_;
  const SideTerms& side_;
  const Clauses& clauses_;
  People& people_;
  std::vector<Age> ages_;  // by quantity
  std::vector<Attribute> descriptions_;
  SubjectFinder subjects_;
  const ContrastSets& contrasts_;
  std::vector<std::uint32_t> name_of_;    // by word
  Flags quoted_;                          // by word
  Flags open_age_;                        // by word: the first one of an age of nobody known
  std::vector<std::uint32_t> referents_;  // by word: of pronouns and descriptions
  Entities recent_[kReach + 1];           // people of this sentence and the ones before
  // Of the clause that was read last:
  Entities about_, named_;
  bool unknown_ = false;
};

}  // namespace

SubjectMatch BothReferents::compare(std::uint32_t left_clause, std::uint32_t right_clause) const {
  if (left.clauses.empty() || right.clauses.empty()) return SubjectMatch::unknown;
  const Referents::Clause& a = left.clauses[left_clause];
  const Referents::Clause& b = right.clauses[right_clause];
  const std::span<const std::uint32_t> about_a = left.of(a.subjects);
  const std::span<const std::uint32_t> about_b = right.of(b.subjects);
  bool apart = !about_a.empty() && !about_b.empty() && !a.unknown && !b.unknown;
  for (const std::uint32_t mine : about_a) {
    if (contains(about_b, mine)) return SubjectMatch::same;
    apart = apart && people.is_person(mine) && !contains(right.of(b.named), mine);
    for (const std::uint32_t theirs : about_b) {
      apart = apart && people.is_person(theirs) && !contains(left.of(a.named), theirs) &&
              !people.share_a_name(mine, theirs);
    }
  }
  return apart ? SubjectMatch::different : SubjectMatch::unknown;
}

[[gnu::noinline]] BothReferents resolve_referents(const Article& left, const Article& right,
                                                  const Terms& terms, const Clauses& left_clauses,
                                                  const Clauses& right_clauses) {
  BothReferents out{People(terms), {}, {}};
  if (terms.left.tags.empty() || terms.right.tags.empty()) return out;
  // A side that is too short to have a language of its own was tagged in the other's.
  const std::string& language =
      terms.left.language == "und" ? terms.right.language : terms.left.language;
  if (!has_part(kPersonal, language)) return out;
  Resolver mine(left, terms, terms.left, language, left_clauses, out.people);
  Resolver theirs(right, terms, terms.right, language, right_clauses, out.people);
  mine.count_pronouns();
  theirs.count_pronouns();
  out.left = mine.resolve();
  out.right = theirs.resolve();
  return out;
}

}  // namespace storydiff
