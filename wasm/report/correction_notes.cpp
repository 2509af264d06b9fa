// A note is recognised by how it begins ("Correction:", "UPDATE —", "Hinweis der Redaktion:") or by
// a phrase that hardly occurs elsewhere ("an earlier version of this article"). After a beginning
// comes a colon, a dash or a date, so that "Update on the bridge works" is no note. Both lists come
// from lexicon/*.txt. Tested by tests/cpp/report/correction_notes_test.cpp.
#include "report/correction_notes.h"

#include <string>
#include <string_view>

#include "lexicon/lexicon_tables.h"
#include "text/flags.h"
#include "text/fold.h"
#include "text/lists.h"
#include "text/string_table.h"

namespace storydiff {
namespace {

/// Calls `visit` with each part of a list until it says true.
template <typename Visit>
bool any_of_list(std::string_view list, Visit visit) {
  while (!list.empty()) {
    if (visit(take_part(list, '|'))) return true;
  }
  return false;
}

/// Whether `rest` may follow the beginning of a note.
bool introduces(std::string_view rest) {
  const std::size_t at = rest.find_first_not_of(' ');
  if (at == std::string_view::npos) return true;  // a line of its own
  const char c = rest[at];
  if (c == ':' || (c >= '0' && c <= '9') || c == '(') return true;
  return c == '-' && at > 0;  // dashes are folded to it; "update-free" is a word
}

bool is_note(std::string_view sentence) {
  std::string text;
  fold_append(sentence, text);
  const std::string_view view = text;
  const std::size_t start = std::min(view.find_first_not_of(" *_[("), view.size());
  const std::string_view body = view.substr(start);
  return any_of_list(lexicon::kCorrectionOpenings,
                     [&](std::string_view word) {
                       return body.substr(0, word.size()) == word &&
                              introduces(body.substr(word.size()));
                     }) ||
         any_of_list(lexicon::kCorrectionPhrases, [&](std::string_view phrase) {
           return body.find(phrase) != std::string_view::npos;
         });
}

/// The longest word of a phrase, except the last, which may be a prefix.
std::string_view longest_word(std::string_view phrase) {
  phrase = phrase.substr(0, phrase.rfind(' '));
  std::string_view longest;
  while (!phrase.empty()) {
    const std::string_view word = take_part(phrase);
    if (word.size() > longest.size()) longest = word;
  }
  return longest;
}

/// By term: whether it occurs in the lists. Every note has such a word, few other sentences do.
Flags note_terms(const Terms& terms, std::string_view beginnings, std::string_view phrases) {
  StringTable words;
  while (!beginnings.empty()) {
    std::string_view beginning = take_part(beginnings, '|');
    const std::string_view first = take_part(beginning);
    words.add(first);
    words.add(first.substr(0, first.find('\'')));  // "editor's" may be two words
  }
  while (!phrases.empty()) words.add(longest_word(take_part(phrases, '|')));
  Flags out;
  out.reserve(terms.vocabulary.size());
  for (const Term& term : terms.vocabulary) {
    out.push_back(words.find(term.folded) != StringTable::kNone);
  }
  return out;
}

}  // namespace

[[gnu::noinline]] std::vector<Span> find_correction_notes(const Article& left, const Article& right,
                                                          const Terms& terms) {
  const Flags in_notes =
      note_terms(terms, lexicon::kCorrectionOpenings, lexicon::kCorrectionPhrases);
  std::vector<Span> out;
  for (const Sentence& sentence : right.segmentation.sentences) {
    bool possible = false;
    for (std::uint32_t w = sentence.words.first; w < sentence.words.last && !possible; ++w) {
      possible = in_notes[terms.right.terms[w]] != 0;
    }
    if (!possible) continue;
    const std::string_view text = right.text.slice(sentence.span);
    if (!is_note(text)) continue;
    if (left.text.bytes().find(text) != std::string::npos) continue;
    out.push_back(sentence.span);
  }
  return out;
}

void mark_unannounced(Report& report) {
  report.summary.unannounced = 0;
  if (!report.summary.versions || !report.correction_notes.empty()) return;
  for (Fact& fact : report.facts) {
    const bool replaced = fact.status == FactStatus::changed || fact.status == FactStatus::removed;
    if (!replaced || fact.significance != Significance::core) continue;
    fact.unannounced = true;
    // The same change in several places is one change.
    if (fact.repeats == kNone) ++report.summary.unannounced;
  }
}

}  // namespace storydiff
