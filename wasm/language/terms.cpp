// The steps of this stage in order: each reads what the earlier ones have filled in.
#include "language/terms.h"

#include "language/language_id.h"
#include "language/names/names.h"
#include "language/quantity/quantities.h"
#include "language/quotations.h"
#include "language/tagging/tagger.h"
#include "language/vocabulary.h"
#include "language/words/stem.h"
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

/// The language of both sides; "und" if they have two, or are both unknown. A side of unknown
/// language, such as a very short one, is taken to be in the other side's.
std::string_view common_language(const Terms& terms) {
  const std::string_view left = terms.left.language;
  const std::string_view right = terms.right.language;
  if (left == "und") return right;
  return right == left || right == "und" ? left : "und";
}

/// What two languages call for and is not loaded.
Missing missing_of(std::string_view left, std::string_view right) {
  Missing missing;
  for (const std::string_view language : {left, right}) {
    if (Stemmer(language).source() == StemSource::missing) missing.stems = true;
    if (!lexicon::is_missing(language)) continue;
    if (missing.lexicons.empty() || missing.lexicons.front() != language) {
      missing.lexicons.emplace_back(language);
    }
  }
  return missing;
}

}  // namespace

[[gnu::noinline]] Terms analyse(const Article& left, const Article& right, const PackSource& packs,
                                Missing* missing) {
  Terms terms;
  const Vocabulary vocabulary = intern(left, right, terms);
  terms.left.language =
      identify_language(count_words(left, vocabulary.left_forms, vocabulary, terms));
  terms.right.language =
      identify_language(count_words(right, vocabulary.right_forms, vocabulary, terms));
  if (missing != nullptr) {
    *missing = missing_of(terms.left.language, terms.right.language);
    if (missing->any()) return terms;
  }
  mark_closed_classes(terms, vocabulary);
  const std::vector<std::string_view> stems = assign_stems(terms, vocabulary);
  const LanguagePack* pack = packs.of(common_language(terms));
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
