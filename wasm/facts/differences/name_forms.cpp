// Which of two forms is right cannot be seen, and both can be, so the details are quiet: an editor
// who checks the spelling of names finds them in one place.
//
// Tested by tests/cpp/facts/differences/name_forms_test.cpp.
#include "facts/differences/name_forms.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "facts/has_mention.h"
#include "language/names/name_words.h"

namespace storydiff {
namespace {

using Parts = std::vector<std::string_view>;

/// The words of a name, without marks.
Parts parts_of(const Name& name, const SideTerms& side, const Terms& terms) {
  Parts out;
  for (std::uint32_t w = name.words.first; w < name.words.last; ++w) {
    const Term& term = terms.vocabulary[side.terms[w]];
    if (term.kind == WordKind::word) out.push_back(term.folded);
  }
  return out;
}

std::string letters_of(const Parts& parts) {
  std::string out;
  for (const std::string_view part : parts) {
    for (const char c : part) {
      if (c != '.' && c != '\'') out.push_back(c);
    }
  }
  return out;
}

/// Whether a word numbers one of several people of one name: "III".
bool is_generation(std::string_view part) {
  return part.size() >= 2 && part.find_first_not_of("iv") == std::string_view::npos;
}

/// Takes "Jr.", "III" and the like off the end.
void drop_endings(Parts& parts) {
  while (parts.size() > 2 && ((NameWords::get().roles(parts.back()) & kEndingRoles) != 0 ||
                              is_generation(parts.back()))) {
    parts.pop_back();
  }
}

/// Takes an office off the front: "Commissioner Ana Lund" beside "Ana Maria Lund".
void drop_office(Parts& parts, std::string_view first) {
  const auto at = std::find(parts.begin(), parts.end(), first);
  if (parts.end() - at >= 2) parts.erase(parts.begin(), at);
}

/// Whether two words of four letters or more differ in one letter, or in two that changed places.
bool spelled_alike(std::string_view a, std::string_view b) {
  if (std::min(a.size(), b.size()) < 4) return false;
  std::size_t head = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < std::min(a.size(), b.size()) - head &&
         a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
    ++tail;
  }
  const std::size_t mine = a.size() - head - tail;
  const std::size_t theirs = b.size() - head - tail;
  return (mine <= 1 && theirs <= 1) ||
         (mine == 2 && theirs == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]);
}

/// Whether a name stands in the text and not in the headline.
bool is_below(const Article& article, const Name& name) {
  const Segmentation& text = article.segmentation;
  const std::uint32_t sentence = text.words[name.words.first].sentence;
  return article.roles[text.sentences[sentence].paragraph] != Role::headline;
}

}  // namespace

NameForms::NameForms(const Terms& terms)
    : terms_(terms),
      told_(terms.entities),
      on_left_(terms.vocabulary.size()),
      on_right_(terms.vocabulary.size()) {
  for (const std::uint32_t term : terms.left.terms) on_left_[term] = true;
  for (const std::uint32_t term : terms.right.terms) on_right_[term] = true;
}

bool NameForms::differ(const Name& left, const Name& right) const {
  Parts mine = parts_of(left, terms_.left, terms_);
  Parts theirs = parts_of(right, terms_.right, terms_);
  if (mine.size() < 2 || theirs.size() < 2 || letters_of(mine) == letters_of(theirs)) return false;
  drop_endings(mine);
  drop_endings(theirs);
  if (mine.back() != theirs.back()) return false;
  const std::string_view first = mine.front();
  drop_office(mine, theirs.front());
  drop_office(theirs, first);
  if (letters_of(mine) == letters_of(theirs)) return false;
  if (mine.front() == theirs.front()) return true;
  // In languages with cases the two may be forms of one name.
  return terms_.left.language == "en" && terms_.right.language == "en" &&
         (is_nickname(mine.front(), theirs.front()) || spelled_alike(mine.front(), theirs.front()));
}

/// Whether two names in one statement are of one person though nothing else in the texts says so:
/// the same first and last name, or a short form of the first.
bool NameForms::same_person(const Name& left, const Name& right) const {
  Parts mine = parts_of(left, terms_.left, terms_);
  Parts theirs = parts_of(right, terms_.right, terms_);
  const std::string_view first = mine.front();
  drop_office(mine, theirs.front());
  drop_office(theirs, first);
  return mine.front() == theirs.front() || is_nickname(mine.front(), theirs.front());
}

void NameForms::add(const Article& left, const std::vector<Range>& left_runs, const Article& right,
                    const std::vector<Range>& right_runs, std::vector<Detail>& out) {
  // A headline has no room for whole names, so the text below it is read first.
  for (const bool below : {true, false}) {
    each_mention(terms_.left.names, left_runs, [&](const Name& mine) {
      if (mine.words.size() < 2) return;
      each_mention(terms_.right.names, right_runs, [&](const Name& theirs) {
        if (below && !(is_below(left, mine) && is_below(right, theirs))) return;
        add_pair(left, mine, right, theirs, out);
      });
    });
  }
  // In languages with cases the two may be forms of one name.
  if (terms_.left.language != "en" || terms_.right.language != "en") return;
  each_mention(terms_.left.names, left_runs, [&](const Name& mine) {
    each_mention(terms_.right.names, right_runs,
                 [&](const Name& theirs) { add_spellings(left, mine, right, theirs, out); });
  });
}

/// Adds the words of names that are spelled in two ways, each side in its own throughout: "Conner" and
/// "Connor Rask". At the end of a word a letter makes another one: "Israel", "Israeli".
void NameForms::add_spellings(const Article& left, const Name& mine, const Article& right,
                              const Name& theirs, std::vector<Detail>& out) {
  constexpr std::size_t kShortest = 5;
  if (told_[mine.entity] || told_[theirs.entity]) return;
  for (std::uint32_t l = mine.words.first; l < mine.words.last; ++l) {
    const std::string_view a = terms_.vocabulary[terms_.left.terms[l]].folded;
    if (a.size() < kShortest || on_right_[terms_.left.terms[l]]) continue;
    for (std::uint32_t r = theirs.words.first; r < theirs.words.last; ++r) {
      const std::string_view b = terms_.vocabulary[terms_.right.terms[r]].folded;
      if (b.size() < kShortest || on_left_[terms_.right.terms[r]]) continue;
      if (a.back() != b.back() || a.front() != b.front() || !spelled_alike(a, b)) continue;
      told_[mine.entity] = told_[theirs.entity] = true;
      out.push_back(
          form({left.segmentation.words[l].span, left}, {right.segmentation.words[r].span, right}));
      return;
    }
  }
}

/// A detail of two forms.
Detail NameForms::form(const Place& left, const Place& right) {
  Detail detail;
  detail.kind = DetailKind::name;
  detail.relation = Relation::updated;
  detail.left = left.span;
  detail.right = right.span;
  detail.left_value = left.article.text.slice(left.span);
  detail.right_value = right.article.text.slice(right.span);
  detail.quiet = true;
  return detail;
}

void NameForms::add_pair(const Article& left, const Name& mine, const Article& right,
                         const Name& theirs, std::vector<Detail>& out) {
  if (told_[mine.entity] || told_[theirs.entity] || !differ(mine, theirs)) return;
  if (theirs.entity != mine.entity && !same_person(mine, theirs)) return;
  told_[mine.entity] = told_[theirs.entity] = true;
  out.push_back(form({mine.span, left}, {theirs.span, right}));
}

}  // namespace storydiff
