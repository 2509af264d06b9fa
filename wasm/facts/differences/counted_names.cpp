// A count stands for a list if the same verb is beside both, and the sentence with the count has none
// of the names. After "including" a list is not whole.
//
// Tested by tests/cpp/facts/differences/counted_names_test.cpp.
#include "facts/differences/counted_names.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "facts/has_mention.h"
#include "facts/residue/contrast_sets.h"
#include "lexicon/lexicon.h"
#include "text/lists.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// The largest number that is compared with a list: nobody lists more.
constexpr double kMost = 12;
/// Words between a group and its verb.
constexpr std::uint32_t kReach = 4;

}  // namespace

Span CountedNames::Side::span(Range run) const {
  const std::vector<Word>& list = article.segmentation.words;
  return {list[run.first].span.start, list[run.last - 1].span.end};
}

CountedNames::CountedNames(const Article& left, const Article& right, const Terms& terms,
                           const Alignment& alignment)
    : terms_(terms), left_{left, terms.left}, right_{right, terms.right} {
  for (const Link& link : alignment.sentences) {
    if (link.kind != LinkKind::reworded) continue;
    const Range l = left.segmentation.sentences[link.left].words;
    const Range r = right.segmentation.sentences[link.right].words;
    compare(left_, l, right_, r, false);
    compare(right_, r, left_, l, true);
  }
}

void CountedNames::compare(const Side& counting, Range counted, const Side& listing, Range listed,
                           bool left_lists) {
  const std::vector<Group> counts = counts_in(counting, counted);
  if (counts.empty()) return;
  for (const Group& list : lists_in(listing, listed)) {
    if (list.verb == kNone || names_any(counting, counted, listing, list.words)) continue;
    for (const Group& count : counts) {
      if (count.verb == kNone) continue;
      const std::uint32_t mine = term(counting, count.verb).stem;
      const std::uint32_t theirs = term(listing, list.verb).stem;
      if (mine != theirs && !terms_.relations.proves(mine, theirs)) continue;
      Match match{count.words, list.words, count.count, list.count, left_lists};
      if (left_lists) {
        std::swap(match.left, match.right);
        std::swap(match.left_count, match.right_count);
      }
      matches_.push_back(match);
      break;
    }
  }
}

std::vector<CountedNames::Group> CountedNames::counts_in(const Side& side, Range sentence) const {
  std::vector<Group> out;
  each_mention(side.words.quantities, {sentence}, [&](const Quantity& q) {
    const bool plain = q.kind == QuantityKind::number && !q.approximate && q.duration.empty();
    if (!plain || q.value < 2 || q.value > kMost || q.words.last >= sentence.last) return;
    if (q.normalised != std::to_string(static_cast<int>(q.value))) return;  // an ordinal, a range
    Range words = q.words;
    // "four [other candidates]"
    while (words.last < sentence.last && words.last < q.words.last + 2 &&
           term(side, words.last).kind == WordKind::word && !term(side, words.last).function_word) {
      const bool verb =
          !side.words.tags.empty() && side.words.tags[words.last] == PartOfSpeech::verb;
      if (verb) break;
      ++words.last;
    }
    if (words == q.words) return;
    out.push_back({words, static_cast<std::uint32_t>(q.value), verb_beside(side, words, sentence)});
  });
  return out;
}

/// Whether the words between two names only join them: ", ", "and", ", and the". `last` is set if
/// an "and" says that the list ends.
bool CountedNames::joins_names(const Side& side, Range between, bool& last) const {
  const ContrastSets& sets = ContrastSets::of(side.words.language);
  bool joined = false;
  for (std::uint32_t w = between.first; w < between.last; ++w) {
    const Term& here = term(side, w);
    const Contrast contrast = sets.find(here.folded);
    const bool joins = contrast.kind == ContrastClass::conjunction && contrast.group == 0;
    if (!joins && here.folded != "," && !(joined && contrast.kind == ContrastClass::light)) {
      return false;
    }
    joined = true;
    last = last || joins;
  }
  return joined;
}

std::vector<CountedNames::Group> CountedNames::lists_in(const Side& side, Range sentence) const {
  std::vector<const Name*> names;
  each_mention(side.words.names, {sentence}, [&](const Name& name) { names.push_back(&name); });
  std::vector<Group> out;
  for (std::size_t k = 0; k < names.size();) {
    std::size_t end = k + 1;
    bool last = false;
    while (end < names.size() && !last &&
           joins_names(side, {names[end - 1]->words.last, names[end]->words.first}, last)) {
      ++end;
    }
    Range words{names[k]->words.first, names[end - 1]->words.last};
    auto count = static_cast<std::uint32_t>(end - k);
    // A capital at the start of a sentence makes no name: "Varn, Lund and Tarn lost power."
    if (words.first == sentence.first + 2 && term(side, sentence.first + 1).folded == "," &&
        !term(side, sentence.first).function_word) {
      words.first = sentence.first;
      ++count;
    }
    if (last && is_whole(side, words, sentence)) {
      out.push_back({words, count, verb_beside(side, words, sentence)});
    }
    k = end;
  }
  return out;
}

/// Whether a list names all: not after "including" or "such as", and not before "and others".
bool CountedNames::is_whole(const Side& side, Range list, Range sentence) const {
  constexpr std::uint32_t kNear = 3;
  const std::string_view partial = lexicon::list_of(lexicon::kExplanations, side.words.language);
  const std::uint32_t from = list.first - std::min(kNear, list.first - sentence.first);
  for (std::uint32_t w = from; w < std::min(sentence.last, list.last + kNear); ++w) {
    if (list.contains(w)) continue;
    const std::string_view folded = term(side, w).folded;
    if (has_part(partial, folded) || folded == "as" || folded == "like") return false;
  }
  return true;
}

/// The verb nearest to a group, before or after it in its part of the sentence; kNone if there is none.
std::uint32_t CountedNames::verb_beside(const Side& side, Range group, Range sentence) const {
  const auto is_verb = [&](std::uint32_t w) {
    return term(side, w).kind == WordKind::word && !term(side, w).function_word &&
           (side.words.tags.empty() || side.words.tags[w] == PartOfSpeech::verb);
  };
  for (std::uint32_t k = 0; k < kReach; ++k) {
    const std::uint32_t after = group.last + k;
    if (after < sentence.last && is_verb(after)) return after;
    if (group.first >= sentence.first + k + 1 && is_verb(group.first - k - 1)) {
      return group.first - k - 1;
    }
  }
  return kNone;
}

/// Whether a sentence has one of the names of a list of the other side.
bool CountedNames::names_any(const Side& side, Range sentence, const Side& other,
                             Range list) const {
  bool any = false;
  each_mention(side.words.names, {sentence}, [&](const Name& mine) {
    each_mention(other.words.names, {list},
                 [&](const Name& theirs) { any = any || mine.entity == theirs.entity; });
  });
  return any;
}

void CountedNames::add_to(std::vector<Difference>& differences) const {
  for (const Match& match : matches_) {
    if (match.left_count == match.right_count) continue;
    Difference found;
    found.detail.kind = DetailKind::number;
    const bool short_list = (match.left_lists ? match.left_count : match.right_count) <
                            (match.left_lists ? match.right_count : match.left_count);
    found.detail.relation = short_list ? Relation::updated : Relation::conflict;
    found.detail.left = left_.span(match.left);
    found.detail.right = right_.span(match.right);
    found.detail.left_value = std::to_string(match.left_count);
    found.detail.right_value = std::to_string(match.right_count);
    found.left = match.left.first;
    found.right = match.right.first;
    found.proven = true;
    const bool known =
        std::any_of(differences.begin(), differences.end(), [&](const Difference& d) {
          return !d.joins_only && (d.detail.left.overlaps(found.detail.left) ||
                                   d.detail.right.overlaps(found.detail.right));
        });
    if (!known) differences.push_back(std::move(found));
  }
}

void CountedNames::add_to(KnownWords& known, const FactWords& words) const {
  const auto inside = [](const std::vector<Range>& runs, Range part) {
    return std::any_of(runs.begin(), runs.end(),
                       [&](Range run) { return run.first <= part.first && part.last <= run.last; });
  };
  const auto add = [](Range part, std::vector<std::uint32_t>& out) {
    for (std::uint32_t w = part.first; w < part.last; ++w) out.push_back(w);
    sort_items(out);
  };
  for (const Match& match : matches_) {
    if (match.left_count != match.right_count) continue;
    if (!inside(words.left, match.left) || !inside(words.right, match.right)) continue;
    add(match.left, known.left);
    add(match.right, known.right);
    const Equivalent same{left_.span(match.left), right_.span(match.right),
                          EquivalentReason::value};
    std::erase_if(known.equivalents, [&](const Equivalent& e) {
      return (e.left.empty() || same.left.contains(e.left)) &&
             (e.right.empty() || same.right.contains(e.right)) &&
             !(e.left.empty() && e.right.empty());
    });
    known.equivalents.push_back(same);
  }
}

}  // namespace storydiff
