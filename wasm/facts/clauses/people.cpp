// Evidence is taken from every mention of both sides, so that a side that names a senator once without
// her title is read like the other one.
//
// Tested by tests/cpp/facts/clauses/referents_test.cpp.
#include "facts/clauses/people.h"

#include <algorithm>
#include <string_view>

#include "language/names/name_words.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kSeveral = kNone - 1;
/// Words of an apposition that are searched for its noun.
constexpr std::uint32_t kReach = 8;

/// What may stand before the noun of an apposition: "a 54-year-old former [miner]".
bool precedes_noun(PartOfSpeech tag) {
  return tag == PartOfSpeech::determiner || tag == PartOfSpeech::adjective ||
         tag == PartOfSpeech::proper_noun || tag == PartOfSpeech::pronoun;
}

}  // namespace

People::People(const Terms& terms)
    : terms_(terms), entities_(terms.entities), called_(terms.vocabulary.size(), kNone) {}

void People::read(const Article& article, const SideTerms& side, const std::vector<Age>& ages,
                  std::vector<Attribute>& out) {
  const std::size_t first = out.size();
  for (const Name& name : side.names) read_name(name, article, side, out);
  for (std::size_t k = first; k < out.size(); ++k) {
    std::uint32_t& known = called_[side.terms[out[k].words.first]];
    known = known == kNone || known == out[k].whose ? out[k].whose : kSeveral;
  }
  for (const Age& age : ages) {
    if (age.is_age && age.whose != Age::kNobody) entities_[age.whose].person = true;
  }
}

void People::read_name(const Name& name, const Article& article, const SideTerms& side,
                       std::vector<Attribute>& out) {
  const auto& text = article.segmentation;
  const Range sentence = text.sentences[text.words[name.words.first].sentence].words;
  const auto folded = [&](std::uint32_t word) -> std::string_view {
    return terms_.vocabulary[side.terms[word]].folded;
  };
  Entity& entity = entities_[name.entity];
  const NameWords& lists = NameWords::get();
  std::uint32_t words = 0;
  std::uint32_t first = kNone;
  std::uint32_t last = kNone;
  for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
    const Term& term = terms_.vocabulary[side.terms[w]];
    const std::uint8_t roles = lists.roles(term.folded);
    entity.no_person = entity.no_person || term.function_word ||
                       (roles & (kBodyRole | kCompanyRole)) != 0 ||
                       (name.words.size() == 1 && lists.country(term.folded) != 0);
    if (term.kind != WordKind::word || term.function_word) continue;
    if (words == 0) first = side.terms[w];
    last = side.terms[w];
    ++words;
  }
  if (words > 1 || entity.names[1] == kNone) {
    entity.names[0] = first;
    entity.names[1] = last;
  }
  entity.full = entity.full || words > 1;

  const std::uint32_t after = name.words.last;
  if (after + 1 < sentence.last && folded(after) == ",") {
    entity.person = entity.person || folded(after + 1) == "who";
    const std::uint32_t noun = noun_of_apposition(after + 1, sentence.last, side);
    if (noun != kNone) out.push_back({name.entity, {noun, noun + 1}});
  }
  if (name.words.first == sentence.first) return;
  const std::uint32_t before = name.words.first - 1;
  entity.no_person = entity.no_person || folded(before) == "the" || folded(before) == "in" ||
                     folded(before) == "at";
  if ((lists.roles(folded(before)) & kTitleRole) != 0) {
    entity.person = true;
    out.push_back({name.entity, {before, before + 1}});
  }
  // "the engineer Lena Roth", "the mayor, Olin Brask,"
  const bool marked = folded(before) == "," && before > sentence.first && after < sentence.last &&
                      folded(after) == ",";
  const std::uint32_t noun = marked ? before - 1 : before;
  if (side.tags[noun] == PartOfSpeech::noun) out.push_back({name.entity, {noun, noun + 1}});
}

/// "Olin Brask, 54, a former [miner] from Vell"; kNone if no apposition starts at `word`.
std::uint32_t People::noun_of_apposition(std::uint32_t word, std::uint32_t end,
                                         const SideTerms& side) const {
  const auto mark = [&](std::uint32_t w) { return terms_.vocabulary[side.terms[w]].folded == ","; };
  if (word + 1 < end && side.tags[word] == PartOfSpeech::numeral && mark(word + 1)) word += 2;
  end = std::min(end, word + kReach);
  std::uint32_t noun = kNone;
  for (; word < end; ++word) {
    if (side.tags[word] == PartOfSpeech::noun) {
      noun = word;
    } else if (noun != kNone || !precedes_noun(side.tags[word])) {
      break;
    }
  }
  return word < end && is_verb(side.tags[word]) ? kNone : noun;
}

bool People::may_be(std::uint32_t entity, Gender gender) const {
  if (gender == Gender::unknown) return true;
  const auto own = static_cast<std::size_t>(gender);
  return entities_[entity].pronouns[1 - own] <= entities_[entity].pronouns[own];
}

std::uint32_t People::called(std::uint32_t term) const {
  return called_[term] == kSeveral ? kNone : called_[term];
}

bool People::share_a_name(std::uint32_t a, std::uint32_t b) const {
  const auto has = [&](std::uint32_t name) {
    return name == entities_[b].names[0] || name == entities_[b].names[1];
  };
  return has(entities_[a].names[0]) || has(entities_[a].names[1]);
}

}  // namespace storydiff
