#include "report/english/notes.h"

#include "language/language_pairs.h"

namespace storydiff::english {
namespace {

/// What a reader calls the place of a figure, after "the".
std::string_view place_noun(Role role) {
  switch (role) {
    case Role::headline:
      return "headline";
    case Role::standfirst:
      return "standfirst";
    case Role::caption:
      return "caption";
    case Role::byline:
    case Role::body:
    case Role::furniture:
      break;
  }
  return "text";
}

}  // namespace

std::string say_inconsistency(const Inconsistency& one, const Article& article) {
  const std::string_view here = place_noun(one.first_role);
  const std::string_view there = place_noun(one.second_role);
  const std::string other = here == there ? "it elsewhere" : joined({"the ", there});
  return joined({"The ", here, " gives “", article.text.slice(one.first), "” where ", other,
                 " gives “", article.text.slice(one.second), "”."});
}

std::string say_limit(Limit limit, const Report& report) {
  switch (limit) {
    case Limit::diff_max_work:
      return "Some linked sentences are so long that their word edits are coarser than they could "
             "be.";
    case Limit::align_postings:
      return "Some sentences repeat so much of the rest that not every possible partner was looked "
             "at.";
    case Limit::languages_differ:
      return language_gap(report.left_language, report.right_language) == LanguageGap::close
                 ? "The texts are in two languages that are alike, so words count only where they "
                   "are written alike."
                 : "The texts are in different languages, so only names, numbers and dates can "
                   "show what they share.";
    case Limit::stemmer_pack:
      return "Words were compared with their endings, since the stemmer pack, which has the language, "
             "was not loaded.";
    case Limit::lexicon:
      return "Numbers in words, dates and words such as \"all\" and \"some\" were not held against each "
             "other, since the words of the language were not loaded.";
    case Limit::language_pack:
      return "Different words with one meaning were not recognised, since the language pack was not "
             "loaded.";
    case Limit::significance:
      break;
  }
  return "Some facts are counted, but not shown.";
}

std::string say_inside(std::string_view name, std::string_view sentence) {
  return joined({"In ", name, ": ", sentence});
}

std::string say_corrected(std::string_view name, std::string_view note) {
  return joined({name, " carries a note about a correction or an update: “", note, "”"});
}

}  // namespace storydiff::english
