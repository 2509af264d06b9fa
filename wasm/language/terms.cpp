// The steps of this stage in order: each reads what the earlier ones have filled in.
#include "language/terms.h"

#include <algorithm>
#include <utility>

#include "language/foreign_paragraphs.h"
#include "language/language_id.h"
#include "language/names/names.h"
#include "language/one_script.h"
#include "language/quantity/quantities.h"
#include "language/quotations.h"
#include "language/tagging/tagger.h"
#include "language/vocabulary.h"
#include "lexicon/further.h"
#include "text/flags.h"

namespace storydiff {
namespace {

void keep_names(const std::vector<Mention>& mentions, const Terms& terms, SideTerms& side,
                Flags& is_name) {
  side.names.reserve(mentions.size());
  for (const Mention& mention : mentions) {
    side.names.push_back(mention.name);
    for (std::uint32_t w = mention.name.words.first; w < mention.name.words.last; ++w) {
      if (!terms.vocabulary[side.terms[w]].function_word) is_name[side.terms[w]] = true;
    }
  }
}

/// The tagger decides by forms alone, and takes "Helen" and "Gold" for verbs where sentences begin.
void tag_names(SideTerms& side) {
  if (side.tags.empty()) return;
  for (const Name& name : side.names) {
    for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
      if (is_verb(side.tags[w])) side.tags[w] = PartOfSpeech::proper_noun;
    }
  }
}

/// Of names and quantities over the same words, keeps the larger: "GMT" in "14:30 GMT" is no name,
/// and "Two" in "World War Two" is no figure.
void separate_names_and_quantities(SideTerms& side) {
  const auto inside = [](const Range inner, const Range outer) {
    return inner.first >= outer.first && inner.last <= outer.last;
  };
  std::size_t q = 0;
  std::erase_if(side.names, [&](const Name& name) {
    while (q < side.quantities.size() && side.quantities[q].words.last <= name.words.first) ++q;
    return q < side.quantities.size() && inside(name.words, side.quantities[q].words);
  });
  std::size_t n = 0;
  std::erase_if(side.quantities, [&](const Quantity& quantity) {
    while (n < side.names.size() && side.names[n].words.last <= quantity.words.first) ++n;
    return n < side.names.size() && quantity.kind == QuantityKind::number &&
           quantity.words.first > side.names[n].words.first &&
           inside(quantity.words, side.names[n].words);
  });
}

/// Fills in both sides' languages. Two stories that are compared are mostly in one language: of a
/// headline that hardly says its own, the other side's is likely.
void identify_languages(const Article& left, const Article& right, const Vocabulary& vocabulary,
                        Terms& terms) {
  const auto left_words = count_words(left, vocabulary.left_forms, vocabulary, terms);
  const auto right_words = count_words(right, vocabulary.right_forms, vocabulary, terms);
  std::string one = identify_language(left_words);
  std::string other = identify_language(right_words);
  if (one != other && one != "und" && other != "und") {
    const bool left_follows = identify_language(left_words, other) == other;
    const bool right_follows = identify_language(right_words, one) == one;
    if (left_follows && !right_follows) one = other;
    if (right_follows && !left_follows) other = one;
  }
  terms.left.language = std::move(one);
  terms.right.language = std::move(other);
}

/// The language of both sides; "und" if they have two, or are both unknown. A side of unknown
/// language, such as a very short one, is taken to be in the other side's.
std::string_view common_language(const Terms& terms) {
  const std::string_view left = terms.left.language;
  const std::string_view right = terms.right.language;
  if (left == "und") return right;
  return right == left || right == "und" ? left : "und";
}

/// Adds a language whose words are missing to those that are known.
void add_missing(std::string_view language, Missing& missing) {
  std::vector<std::string>& all = missing.lexicons;
  if (!lexicon::is_missing(language)) return;
  if (std::find(all.begin(), all.end(), language) == all.end()) all.emplace_back(language);
}

Missing missing_of(const Terms& terms) {
  Missing missing;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    if (side->stems == StemSource::missing) missing.stems = true;
    add_missing(side->language, missing);
    for (const ForeignParagraph& paragraph : side->foreign)
      add_missing(paragraph.language, missing);
  }
  return missing;
}

}  // namespace

bool lacks_words(const SideTerms& side) {
  return lexicon::is_missing(side.language) ||
         std::any_of(side.foreign.begin(), side.foreign.end(),
                     [](const ForeignParagraph& one) { return lexicon::is_missing(one.language); });
}

[[gnu::noinline]] Terms analyse(const Article& left, const Article& right, const PackSource& packs,
                                Missing* missing) {
  Terms terms;
  Vocabulary vocabulary = intern(left, right, terms);
  identify_languages(left, right, vocabulary, terms);
  const bool one_script = spell_in_one_script(terms, vocabulary);
  mark_closed_classes(terms, vocabulary);
  find_foreign_paragraphs(left, vocabulary.left_forms, vocabulary, terms, terms.left);
  find_foreign_paragraphs(right, vocabulary.right_forms, vocabulary, terms, terms.right);
  mark_foreign_words(terms);
  const std::vector<std::string_view> stems = assign_stems(terms, vocabulary);
  if (!one_script) terms.left.stems = terms.right.stems = StemSource::missing;
  const LanguagePack* pack = packs.of(common_language(terms));
  terms.lacks_pack = pack == nullptr && packs.expects(common_language(terms));
  if (missing != nullptr) {
    *missing = missing_of(terms);
    if (terms.lacks_pack) missing->pack = common_language(terms);
    if (missing->any()) return terms;
  }
  if (pack != nullptr) {
    if (pack->size() > 0) terms.relations.fill(*pack, stems);
    if (!pack->tags().empty()) {
      tag_words({{left, terms.left}, {right, terms.right}}, terms, pack->tags());
    }
    terms.pack = pack->name();
  }
  Mentions mentions = find_names(left, right, terms, vocabulary);
  terms.entities = resolve_entities(mentions);
  Flags is_name(terms.vocabulary.size(), false);
  keep_names(mentions.left, terms, terms.left, is_name);
  keep_names(mentions.right, terms, terms.right, is_name);
  assign_weights(left, right, is_name, terms);

  terms.left.quantities = find_quantities(left, terms.left, terms);
  terms.right.quantities = find_quantities(right, terms.right, terms);
  separate_names_and_quantities(terms.left);
  separate_names_and_quantities(terms.right);
  tag_names(terms.left);
  tag_names(terms.right);
  terms.left.quotations = find_quotations(left);
  terms.right.quotations = find_quotations(right);
  return terms;
}

}  // namespace storydiff
