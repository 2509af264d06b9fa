// Interning: from the words of two articles to one vocabulary.
//
// A word goes through two tables. The first is keyed by the bytes as written and nearly always has
// the word; only a new form is folded and looked up in the second, which is keyed by the folded
// form. So the cost of folding, stemming and list lookups grows with the number of distinct words,
// which is about the square root of the length of a text.
//
//     "The minister met the Minister."
//     forms  The minister met the Minister .   (6)
//     terms  the minister met .                (4), ids 0 1 2 0 1 3
//
// Tested by tests/cpp/language/terms_test.cpp.
#include "language/vocabulary.h"

#include <memory>
#include <string>

#include "language/words/closed_class.h"
#include "language/words/stem.h"
#include "text/flags.h"
#include "text/fold.h"

namespace storydiff {
namespace {

void intern_side(const Article& article, Vocabulary& vocabulary, StringTable& folded_table,
                 Terms& terms, SideTerms& side, std::vector<std::uint32_t>& forms) {
  WordFolder folder;
  side.terms.reserve(article.segmentation.words.size());
  forms.reserve(article.segmentation.words.size());
  for (const Word& word : article.segmentation.words) {
    const std::string_view form = article.text.slice(word.span);
    const StringTable::Added added = vocabulary.table.add(form);
    if (added.fresh) {
      const std::string_view folded = folder.fold(form);
      const StringTable::Added term = folded_table.add(folded);
      if (term.fresh) {
        const std::string_view kept = terms.storage.keep(folded);
        folded_table.rekey(term.id, kept);
        Term& entry = terms.vocabulary.emplace_back();
        entry.folded = kept;
        entry.kind = word.kind;
        vocabulary.first_form.push_back(added.id);
      }
      vocabulary.forms.push_back({term.id, casing_of(form)});
    }
    forms.push_back(added.id);
    side.terms.push_back(vocabulary.forms[added.id].term);
  }
}

/// "doesn't", "isn't": contractions with "not", of which the lists have only some.
bool is_contracted_not(std::string_view folded) { return folded.ends_with("n't"); }

}  // namespace

Vocabulary intern(const Article& left, const Article& right, Terms& terms) {
  Vocabulary vocabulary;
  StringTable folded_table;
  intern_side(left, vocabulary, folded_table, terms, terms.left, vocabulary.left_forms);
  intern_side(right, vocabulary, folded_table, terms, terms.right, vocabulary.right_forms);
  return vocabulary;
}

std::vector<CountedWord> count_words(const Article& article,
                                     const std::vector<std::uint32_t>& forms,
                                     const Vocabulary& vocabulary, const Terms& terms) {
  std::vector<CountedWord> counted;
  std::vector<std::uint32_t> place(vocabulary.forms.size(), StringTable::kNone);
  for (std::uint32_t w = 0; w < forms.size(); ++w) {
    const Word& word = article.segmentation.words[w];
    if (word.kind != WordKind::word && word.kind != WordKind::ideograph) continue;
    if (!article.sentence_in_story(word.sentence)) continue;
    std::uint32_t& at = place[forms[w]];
    if (at == StringTable::kNone) {
      at = static_cast<std::uint32_t>(counted.size());
      counted.push_back({vocabulary.table.key(forms[w]),
                         terms.vocabulary[vocabulary.forms[forms[w]].term].folded, 0});
    }
    ++counted[at].count;
  }
  return counted;
}

[[gnu::noinline]] void mark_closed_classes(Terms& terms, const Vocabulary& vocabulary) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  LanguageSet languages = 0;
  bool english = false;
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    languages |= index.set_of(side->language);
    english = english || side->language == "en" || side->language == "und";
  }
  if (languages == 0) languages = index.set_of("en");  // neither is known

  // "US" and "IT", if always written in capitals, are not pronouns.
  Flags only_capitals(terms.vocabulary.size(), true);
  for (const Form& form : vocabulary.forms) {
    if (form.casing != Casing::acronym) only_capitals[form.term] = false;
  }
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    Term& term = terms.vocabulary[t];
    if (term.kind == WordKind::punctuation || term.kind == WordKind::number) continue;
    const ClosedClassIndex::Entry entry = index.look_up(term.folded);
    term.negation =
        (entry.negations & languages) != 0 || (english && is_contracted_not(term.folded));
    term.function_word = term.negation || ((entry.functions & languages) != 0 && !only_capitals[t]);
  }
}

namespace {

/// Calls `visit(term, language)` for each term that is in foreign paragraphs alone; of several
/// languages with the first by its code, so that the sides are alike. "no" in a Spanish paragraph of
/// an English text may be elsewhere too, "ayuntamiento" is not.
template <typename Visit>
void each_foreign_term(const Terms& terms, Visit visit) {
  if (terms.left.foreign.empty() && terms.right.foreign.empty()) return;
  Flags elsewhere(terms.vocabulary.size(), false);
  std::vector<std::string_view> language(terms.vocabulary.size());
  for (const SideTerms* side : {&terms.left, &terms.right}) {
    std::size_t next = 0;
    for (std::uint32_t w = 0; w < side->terms.size(); ++w) {
      while (next < side->foreign.size() && side->foreign[next].words.last <= w) ++next;
      const std::uint32_t term = side->terms[w];
      if (next == side->foreign.size() || w < side->foreign[next].words.first) {
        elsewhere[term] = true;
      } else if (language[term].empty() ||
                 side->foreign[next].language.compare(language[term]) < 0) {
        language[term] = side->foreign[next].language;
      }
    }
  }
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    if (!elsewhere[t] && !language[t].empty()) visit(t, language[t]);
  }
}

/// The stemmers of the words of foreign paragraphs. Sets a side's `stems` to missing where one of its
/// paragraphs' is in the stemmer pack, and that is not loaded.
class ForeignStemmers {
 public:
  explicit ForeignStemmers(Terms& terms) {
    each_foreign_term(terms, [&](std::uint32_t t, std::string_view language) {
      of_term_.resize(terms.vocabulary.size(), nullptr);
      of_term_[t] = &stemmer(language);
    });
    for (SideTerms* side : {&terms.left, &terms.right}) {
      for (const ForeignParagraph& paragraph : side->foreign) {
        const bool missing = stemmer(paragraph.language).source() == StemSource::missing;
        if (missing) side->stems = StemSource::missing;
      }
    }
  }

  /// Null for a term of no foreign paragraph.
  [[nodiscard]] Stemmer* of(std::uint32_t term) const {
    return of_term_.empty() ? nullptr : of_term_[term];
  }

 private:
  Stemmer& stemmer(std::string_view language) {
    for (const auto& [code, stemmer] : stemmers_) {
      if (code == language) return *stemmer;
    }
    return *stemmers_.emplace_back(language, std::make_unique<Stemmer>(language)).second;
  }

  std::vector<std::pair<std::string_view, std::unique_ptr<Stemmer>>> stemmers_;
  std::vector<Stemmer*> of_term_;  ///< empty where no paragraph is foreign
};

}  // namespace

[[gnu::noinline]] void mark_foreign_words(Terms& terms) {
  const ClosedClassIndex& index = ClosedClassIndex::get();
  each_foreign_term(terms, [&](std::uint32_t t, std::string_view language) {
    Term& term = terms.vocabulary[t];
    if (term.kind == WordKind::punctuation || term.kind == WordKind::number) return;
    const ClosedClassIndex::Entry entry = index.look_up(term.folded);
    const LanguageSet set = index.set_of(language);
    term.negation =
        (entry.negations & set) != 0 || (language == "en" && is_contracted_not(term.folded));
    term.function_word = term.negation || (entry.functions & set) != 0;
  });
}

[[gnu::noinline]] std::vector<std::string_view> assign_stems(Terms& terms,
                                                             const Vocabulary& vocabulary) {
  // A side of unknown language is taken to be in the other side's.
  const std::string& left =
      terms.left.language != "und" ? terms.left.language : terms.right.language;
  const std::string& right = terms.right.language != "und" ? terms.right.language : left;
  Stemmer left_stemmer(left);
  Stemmer right_stemmer(right);
  terms.left.stems = left_stemmer.source();
  terms.right.stems = right_stemmer.source();
  Flags on_left(terms.vocabulary.size(), false);
  for (const std::uint32_t term : terms.left.terms) on_left[term] = true;

  ForeignStemmers foreign(terms);

  StringTable stems;
  std::vector<std::string_view> kept;
  std::string stem;
  for (std::uint32_t t = 0; t < terms.vocabulary.size(); ++t) {
    Term& term = terms.vocabulary[t];
    if (term.kind == WordKind::word) {
      Stemmer& of_side = on_left[t] ? left_stemmer : right_stemmer;
      Stemmer* own = foreign.of(t);
      (own != nullptr ? *own : of_side)
          .stem(vocabulary.table.key(vocabulary.first_form[t]), term.folded, stem);
    } else {
      stem.assign(term.folded);
    }
    const StringTable::Added added = stems.add(stem);
    if (added.fresh) {
      kept.push_back(terms.storage.keep(stem));
      stems.rekey(added.id, kept.back());
    }
    term.stem = added.id;
  }
  terms.stems = stems.size();
  return kept;
}

}  // namespace storydiff
