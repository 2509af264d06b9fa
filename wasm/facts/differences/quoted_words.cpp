// A longest common subsequence of the words, marks aside; what is between two of its words is a gap
// on one side or both. A gap whose letters are the same on both sides ("anti-trust", "antitrust"),
// or that has two forms of one small word ("is", "'s"), is the same. What stands before the first
// word in common, and after the last, was quoted by one side only.
//
// Tested by tests/cpp/facts/differences/quotation_details_test.cpp.
#include "facts/differences/quoted_words.h"

#include <algorithm>
#include <string_view>

#include "diff/word_variants.h"
#include "facts/residue/contrast_sets.h"

namespace storydiff {
namespace {

/// Cells of the table of the subsequence, above which two quotations are not compared.
constexpr std::size_t kMostCells = 160'000;

/// Share of the words between the first and the last in common that have to be in common, in
/// percent: with fewer the two are other quotations.
constexpr std::size_t kLeastCommon = 60;

bool is_ellipsis(std::string_view folded) { return folded == "..." || folded == "[...]"; }

}  // namespace

QuotedWords::QuotedWords(const Terms& terms)
    : terms_(terms),
      left_numbers_(number_units(terms.left)),
      right_numbers_(number_units(terms.right)) {
  if (terms.left.quotations.empty() || terms.right.quotations.empty())
    return;  // nothing to compare
  variants_ = word_variants(terms.vocabulary);
}

/// By word of a side: the number that it begins or belongs to, as an id; 0 for all others.
std::vector<std::uint32_t> QuotedWords::number_units(const SideTerms& side) {
  std::vector<std::uint32_t> out(side.terms.size());
  for (const Quantity& q : side.quantities) {
    const auto added = values_.add(q.normalised);
    if (added.fresh) value_texts_.emplace_back(q.normalised);
    const std::uint32_t id = kNumbers + added.id;
    std::fill(out.begin() + q.words.first, out.begin() + q.words.last, id);
  }
  return out;
}

QuotedWords::Comparison QuotedWords::compare(Range left, Range right) const {
  const Words mine = words_in(terms_.left, left);
  const Words theirs = words_in(terms_.right, right);
  Comparison out;
  if (mine.size() * theirs.size() > kMostCells) return out;
  std::vector<Common> common = align(mine, theirs);
  const auto gap_is_alike = [&](Range l, Range r) { return written_alike(mine, l, theirs, r); };
  const auto end = [](const Words& words) { return static_cast<std::uint32_t>(words.size()); };
  if (common.empty()) return out;
  out.same =
      gap_is_alike({0, common.front().left}, {0, common.front().right}) &&
      gap_is_alike({common.back().left + 1, end(mine)}, {common.back().right + 1, end(theirs)});
  const auto gap_before = [&](std::size_t k, std::uint32_t Common::*side) {
    return Range{common[k - 1].*side + 1, common[k].*side};
  };
  const auto alike_before = [&](std::size_t k) {
    return gap_is_alike(gap_before(k, &Common::left), gap_before(k, &Common::right));
  };
  // A small word in common before or after a gap may be there by chance.
  std::size_t first = 0;
  std::size_t last = common.size() - 1;
  while (first < last && is_small(mine[common[first].left]) && !alike_before(first + 1)) ++first;
  while (first < last && is_small(mine[common[last].left]) && !alike_before(last)) --last;
  const Range l{common[first].left, common[last].left + 1};
  const Range r{common[first].right, common[last].right + 1};
  out.left = {mine[l.first].at, mine[l.last - 1].at + 1};
  out.right = {theirs[r.first].at, theirs[r.last - 1].at + 1};
  out.same = out.same && first == 0 && last + 1 == common.size();
  for (std::size_t k = first + 1; k <= last; ++k) {
    const Range gap = gap_before(k, &Common::left);
    const Range other = gap_before(k, &Common::right);
    if (gap_is_alike(gap, other)) continue;
    out.same = false;
    if (is_marked(terms_.left, mine, gap) || is_marked(terms_.right, theirs, other)) continue;
    if (says_something(mine, gap) || says_something(theirs, other)) {
      out.altered = out.altered || letters_of(mine, gap, false) != letters_of(theirs, other, false);
    } else if (!gap.empty() && !other.empty()) {
      out.altered_small = true;
    } else if (!is_light(terms_.left, mine, gap) || !is_light(terms_.right, theirs, other)) {
      out.altered_small = true;
    }
  }
  // Both end in one word, in another form: "the radical [greens]", "the radical [green]".
  const auto only_last = [&](const Words& words, Range run) { return run.last + 1 == end(words); };
  if (last + 1 == common.size() && only_last(mine, l) && only_last(theirs, r) &&
      forms_of_one(mine[l.last], theirs[r.last])) {
    out.altered = true;
    out.left.last = mine[l.last].at + 1;
    out.right.last = theirs[r.last].at + 1;
  }
  const std::size_t longer = std::max(l.size(), r.size());
  const bool close = (last + 1 - first) * 100 >= longer * kLeastCommon;
  out.altered = out.altered && close;
  out.altered_small = out.altered_small && close;
  return out;
}

QuotedWords::Words QuotedWords::words_in(const SideTerms& side, Range run) const {
  const std::vector<std::uint32_t>& numbers =
      &side == &terms_.left ? left_numbers_ : right_numbers_;
  Words out;
  for (std::uint32_t w = run.first; w < run.last; ++w) {
    const Term& term = terms_.vocabulary[side.terms[w]];
    if (numbers[w] != 0) {
      if (w == run.first || numbers[w - 1] != numbers[w]) out.push_back({w, numbers[w]});
    } else if (term.kind != WordKind::punctuation || is_ellipsis(term.folded)) {
      out.push_back({w, side.terms[w]});
    }
  }
  return out;
}

std::string_view QuotedWords::text_of(const Word& word) const {
  return word.id >= kNumbers ? value_texts_[word.id - kNumbers] : terms_.vocabulary[word.id].folded;
}

std::vector<QuotedWords::Common> QuotedWords::align(const Words& left, const Words& right) const {
  const std::size_t columns = right.size() + 1;
  // longest[i * columns + j]: of the words from i on and those from j on.
  std::vector<std::uint32_t> longest((left.size() + 1) * columns);
  for (std::size_t i = left.size(); i-- > 0;) {
    for (std::size_t j = right.size(); j-- > 0;) {
      const std::size_t at = i * columns + j;
      longest[at] = left[i].id == right[j].id ? longest[at + columns + 1] + 1
                                              : std::max(longest[at + columns], longest[at + 1]);
    }
  }
  std::vector<Common> out;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < left.size() && j < right.size()) {
    const std::size_t at = i * columns + j;
    const std::uint32_t without_left = longest[at + columns];
    const std::uint32_t without_right = longest[at + 1];
    if (left[i].id == right[j].id) {
      out.push_back({static_cast<std::uint32_t>(i++), static_cast<std::uint32_t>(j++)});
    } else if (without_left != without_right) {
      ++(without_left > without_right ? i : j);
    } else {
      // By something that stays the same when the sides are swapped.
      ++(text_of(left[i]) < text_of(right[j]) ? i : j);
    }
  }
  return out;
}

/// Whether two runs of words, by their places in the lists, differ in their spelling alone.
bool QuotedWords::written_alike(const Words& left, Range l, const Words& right, Range r) const {
  if (l.size() == 1 && r.size() == 1) {
    const Word& a = left[l.first];
    const Word& b = right[r.first];
    const bool clitic = text_of(a).starts_with('\'') || text_of(b).starts_with('\'');
    if (clitic && a.id < kNumbers && b.id < kNumbers && variants_[a.id] != 0 &&
        variants_[a.id] == variants_[b.id]) {
      return true;
    }
  }
  return letters_of(left, l, true) == letters_of(right, r, true);
}

/// The words without points, hyphens and apostrophes, "n't" as "not"; with or without small words.
std::string QuotedWords::letters_of(const Words& words, Range run, bool small) const {
  std::string out;
  for (std::uint32_t k = run.first; k < run.last; ++k) {
    if (!small && is_small(words[k])) continue;
    std::string_view text = text_of(words[k]);
    const bool denies = text.ends_with("n't");
    if (denies) text.remove_suffix(3);
    for (const char c : text) {
      if (c != '.' && c != '-' && c != '\'') out.push_back(c);
    }
    if (denies) out.append("not");
  }
  return out;
}

/// "Greens", "green"
bool QuotedWords::forms_of_one(const Word& left, const Word& right) const {
  return left.id < kNumbers && right.id < kNumbers && left.id != right.id && !is_small(left) &&
         terms_.vocabulary[left.id].stem == terms_.vocabulary[right.id].stem;
}

bool QuotedWords::is_small(const Word& word) const {
  return word.id < kNumbers && terms_.vocabulary[word.id].function_word &&
         !terms_.vocabulary[word.id].negation;
}

bool QuotedWords::says_something(const Words& words, Range run) const {
  for (std::uint32_t k = run.first; k < run.last; ++k) {
    if (!is_small(words[k])) return true;
  }
  return false;
}

/// Whether all words only hold the sentence together: "that", "the".
bool QuotedWords::is_light(const SideTerms& side, const Words& words, Range run) const {
  const ContrastSets& sets = ContrastSets::of(side.language);
  for (std::uint32_t k = run.first; k < run.last; ++k) {
    const Contrast here = sets.find(text_of(words[k]));
    if (here.kind != ContrastClass::light || here.group != 0) return false;
  }
  return true;
}

/// Whether an ellipsis or a bracket says that words were left out or put in.
bool QuotedWords::is_marked(const SideTerms& side, const Words& words, Range run) const {
  for (std::uint32_t k = run.first; k < run.last; ++k) {
    if (is_ellipsis(text_of(words[k]))) return true;
    const std::uint32_t at = words[k].at;
    if (at > 0 && terms_.vocabulary[side.terms[at - 1]].folded == "[") return true;
  }
  return false;
}

}  // namespace storydiff
