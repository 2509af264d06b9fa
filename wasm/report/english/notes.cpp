#include "report/english/notes.h"

#include "language/language_pairs.h"

namespace storydiff::english {
namespace {

/// What a reader calls the place of a figure, after "the".
std::string_view place_noun(Role role) {
  switch (role) {
    case Role::headline:
      return kEnginePlaceHeadline;
    case Role::standfirst:
      return kEnginePlaceStandfirst;
    case Role::caption:
      return kEnginePlaceCaption;
    case Role::byline:
    case Role::body:
    case Role::furniture:
      break;
  }
  return kEnginePlaceText;
}

}  // namespace

std::string say_inconsistency(const Inconsistency& one, const Article& article) {
  const std::string_view here = place_noun(one.first_role);
  const std::string_view there = place_noun(one.second_role);
  return of_both(here == there ? kEngineInconsistent : kEngineInconsistentPlaces, here,
                 article.text.slice(one.first), there, article.text.slice(one.second));
}

std::string_view say_limit(Limit limit, const Report& report) {
  switch (limit) {
    case Limit::diff_max_work:
      return kDegradedDiffMaxWork;
    case Limit::align_postings:
      return kDegradedAlignPostings;
    case Limit::languages_differ:
      return language_gap(report.left_language, report.right_language) == LanguageGap::close
                 ? kEngineLanguagesClose
                 : kDegradedLanguagesDiffer;
    case Limit::stemmer_pack:
      return kDegradedStemmerPack;
    case Limit::lexicon:
      return kDegradedLexicon;
    case Limit::language_pack:
      return kDegradedLanguagePack;
    case Limit::stages:
      return kDegradedStages;
    case Limit::significance:
      break;
  }
  return kEngineHidden;
}

std::string say_inside(std::string_view name, std::string_view sentence) {
  return of_one(kTellInside, name, sentence);
}

std::string say_corrected(std::string_view name, std::string_view note) {
  return of_one(kTellNoted, name, note);
}

}  // namespace storydiff::english
