// Facts: clauses with a status, and what differs in those that both sides state.
//
//     clauses  ->  support  ->  groups of clauses  ->  details  ->  status  ->  significance
//
// A group on both sides is shared, or changed where a detail differs; a group on one side is
// removed or added. Details are looked for in every shared group, however alike its sentences are:
// a changed fact is never hidden in a shared one.

#include "facts/facts.h"

#include <algorithm>

#include "facts/answers.h"
#include "facts/clauses.h"
#include "facts/details.h"
#include "facts/pairing.h"
#include "facts/significance.h"
#include "facts/speech.h"
#include "facts/support.h"
#include "facts/word_keys.h"
#include "language/language_pairs.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Runs of words of some clauses of one side, neighbours made one.
std::vector<Range> runs_of(const std::vector<std::uint32_t>& group, const Clauses& clauses) {
  std::vector<Range> out;
  for (std::size_t k = 0; k < group.size(); ++k) {
    const Clause& clause = clauses.list[group[k]];
    const bool neighbour = k > 0 && group[k] == group[k - 1] + 1 &&
                           clauses.list[group[k - 1]].sentence == clause.sentence;
    if (neighbour) {
      out.back().last = clause.words.last;
    } else {
      out.push_back(clause.words);
    }
  }
  return out;
}

std::vector<Span> spans_of(const std::vector<Range>& runs, const Segmentation& text) {
  std::vector<Span> out;
  out.reserve(runs.size());
  for (const Range run : runs) {
    out.push_back({text.words[run.first].span.start, text.words[run.last - 1].span.end});
  }
  return out;
}

/// Between languages that share no words a clause without a name or a number proves nothing either
/// way, so sentences stay whole.
Settings clause_settings(const Terms& terms, const Settings& settings) {
  Settings out = settings;
  if (language_gap(terms.left.language, terms.right.language) == LanguageGap::far) {
    out.facts_clause_content = UINT32_MAX;
  }
  return out;
}

class Assembler {
 public:
  Assembler(const Article& left, const Article& right, const Terms& terms,
            const Alignment& alignment, const std::vector<LinkEdits>& edits,
            const Settings& settings)
      : left_(left),
        right_(right),
        terms_(terms),
        alignment_(alignment),
        edits_(edits),
        settings_(settings),
        tops_(story_tops(left, right)),
<<<<<<< HEAD
        left_clauses_(cut_clauses(left, terms, terms.left, settings)),
        right_clauses_(cut_clauses(right, terms, terms.right, settings)),
        links_(list_links(alignment, left.segmentation.sentences.size(),
                          right.segmentation.sentences.size())) {}

  std::vector<Fact> assemble() {
    const KeyedWords keys = make_word_keys(terms_);
    const SideSupport support =
        measure_support(terms_, keys, left_clauses_, right_clauses_, links_, settings_);
    const std::vector<SpeechDetail> speech =
        find_speech(left_, right_, terms_, alignment_, links_, settings_);
    std::vector<ClausePair> answered;
    std::vector<std::vector<std::uint32_t>> speech_of(left_clauses_.list.size());
    for (std::uint32_t k = 0; k < speech.size(); ++k) {
      answered.push_back({clause_of(speech[k].left, left_, left_clauses_),
                          clause_of(speech[k].right, right_, right_clauses_)});
      speech_of[answered.back().left].push_back(k);
    }
    std::vector<Fact> facts;
    for (const ClauseGroup& group : pair_clauses(left_clauses_, support.left, right_clauses_,
                                                 support.right, answered, settings_)) {
      std::vector<Detail> details;
      for (const std::uint32_t clause : group.left) {
        for (const std::uint32_t k : speech_of[clause]) details.push_back(speech[k].detail);
=======
        left_clauses_(cut_clauses(left, terms, terms.left, clause_settings(terms, settings))),
        right_clauses_(cut_clauses(right, terms, terms.right, clause_settings(terms, settings))),
        left_links_(lists_of(left.segmentation.sentences.size(), alignment.sentences, true)),
        right_links_(lists_of(right.segmentation.sentences.size(), alignment.sentences, false)) {}

  std::vector<Fact> assemble() {
    const KeyedWords keys = make_word_keys(terms_);
    const std::vector<Support> of_left =
        measure_support(terms_.left, keys.left, left_clauses_, keys.right, right_clauses_,
                        keys.count, left_links_, settings_);
    const std::vector<Support> of_right =
        measure_support(terms_.right, keys.right, right_clauses_, keys.left, left_clauses_,
                        keys.count, right_links_, settings_);
    const std::vector<Answer> answers =
        find_answers(left_, right_, terms_, alignment_, edits_, settings_);
    std::vector<ClausePair> answered;
    answered.reserve(answers.size());
    for (const Answer& answer : answers) {
      answered.push_back({clause_of(answer.left, left_, left_clauses_),
                          clause_of(answer.right, right_, right_clauses_)});
    }
    std::vector<std::vector<std::uint32_t>> answers_of(left_clauses_.list.size());
    for (std::uint32_t k = 0; k < answers.size(); ++k) {
      answers_of[answered[k].left].push_back(k);
    }
    std::vector<Fact> facts;
    for (const ClauseGroup& group :
         pair_clauses(left_clauses_, of_left, right_clauses_, of_right, answered, settings_)) {
      std::vector<Detail> details;
      for (const std::uint32_t clause : group.left) {
        for (const std::uint32_t k : answers_of[clause]) details.push_back(answers[k].detail);
>>>>>>> w-int
      }
      facts.push_back(make_fact(group, std::move(details)));
    }
    return facts;
  }

 private:
  /// The clause of a word in a story sentence.
  static std::uint32_t clause_of(std::uint32_t word, const Article& article,
                                 const Clauses& clauses) {
    Range range = clauses.of_sentence[article.segmentation.words[word].sentence];
    while (range.first + 1 < range.last && clauses.list[range.first].words.last <= word) {
      ++range.first;
    }
    return range.first;
  }

<<<<<<< HEAD
  /// A swapped speaker is told once, as an attribution, though the name differs too.
  static void merge_details(std::vector<Detail>& details, std::vector<Detail> more) {
    for (Detail& detail : more) {
      const bool told = std::any_of(details.begin(), details.end(), [&](const Detail& d) {
        return d.left.overlaps(detail.left) && d.right.overlaps(detail.right) &&
               d.kind == DetailKind::attribution && detail.kind == DetailKind::name;
      });
      if (!told) details.push_back(std::move(detail));
    }
    sort_items(details, [](const Detail& a, const Detail& b) {
      return a.left.start != b.left.start ? a.left.start < b.left.start
                                          : a.right.start < b.right.start;
    });
  }

  /// `details` are those that are known to lie in the group.
=======
  /// `details` are the answers that lie in the group.
>>>>>>> w-int
  Fact make_fact(const ClauseGroup& group, std::vector<Detail> details) {
    Fact fact;
    FactWords words;
    words.left = runs_of(group.left, left_clauses_);
    words.right = runs_of(group.right, right_clauses_);
    fact.left = spans_of(words.left, left_.segmentation);
    fact.right = spans_of(words.right, right_.segmentation);
    fact.score = group.score;
    if (words.right.empty()) {
      fact.status = FactStatus::removed;
    } else if (words.left.empty()) {
      fact.status = FactStatus::added;
    } else {
      add_context(group, words);
      fact.moved = !words.links.empty() &&
                   std::all_of(words.links.begin(), words.links.end(),
                               [this](std::uint32_t l) { return alignment_.sentences[l].moved; });
      fact.details = std::move(details);
      if (!exact(words)) {
<<<<<<< HEAD
        merge_details(fact.details, find_details(words, terms_, edits_, settings_));
=======
        std::vector<Detail> more = find_details(words, left_, right_, terms_, settings_);
        fact.details.insert(fact.details.end(), more.begin(), more.end());
        sort_items(fact.details, [](const Detail& a, const Detail& b) {
          return a.left.start != b.left.start ? a.left.start < b.left.start
                                              : a.right.start < b.right.start;
        });
>>>>>>> w-int
      }
      if (!fact.details.empty()) fact.status = FactStatus::changed;
    }
    weigh_fact(fact, words, left_, right_, tops_, terms_);
    return fact;
  }

  /// Whether the fact lies in sentences that are the same word for word.
  [[nodiscard]] bool exact(const FactWords& words) const {
    return !words.links.empty() &&
           std::all_of(words.links.begin(), words.links.end(), [this](std::uint32_t l) {
             return alignment_.sentences[l].kind == LinkKind::same;
           });
  }

  void add_context(const ClauseGroup& group, FactWords& words) const {
    const std::vector<std::uint32_t> left = sentences_of(group.left, left_clauses_);
    const std::vector<std::uint32_t> right = sentences_of(group.right, right_clauses_);
    words.left_context = context(left, right, links_.right, left_.segmentation);
    words.right_context = context(right, left, links_.left, right_.segmentation);
    for (const std::uint32_t sentence : left) {
      auto link =
          std::lower_bound(alignment_.sentences.begin(), alignment_.sentences.end(), sentence,
                           [](const Link& l, std::uint32_t value) { return l.left < value; });
      for (; link != alignment_.sentences.end() && link->left == sentence; ++link) {
        if (std::binary_search(right.begin(), right.end(), link->right)) {
          words.links.push_back(static_cast<std::uint32_t>(link - alignment_.sentences.begin()));
        }
      }
    }
  }

  static std::vector<std::uint32_t> sentences_of(const std::vector<std::uint32_t>& group,
                                                 const Clauses& clauses) {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t c : group) out.push_back(clauses.list[c].sentence);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  /// The words of the sentences of one side, and of all sentences that the other side's are linked
  /// to.
  static std::vector<Range> context(std::vector<std::uint32_t> mine,
                                    const std::vector<std::uint32_t>& theirs,
                                    const LinkLists& their_links, const Segmentation& text) {
    for (const std::uint32_t sentence : theirs) {
      for (const SentenceLink& link : their_links[sentence]) mine.push_back(link.other);
    }
    sort_items(mine);
    mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
    std::vector<Range> out;
    for (const std::uint32_t sentence : mine) out.push_back(text.sentences[sentence].words);
    return out;
  }

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const Alignment& alignment_;
  const std::vector<LinkEdits>& edits_;
  const Settings& settings_;
  StoryTops tops_;
  Clauses left_clauses_, right_clauses_;
  SideLinks links_;
};

}  // namespace

std::vector<Fact> find_facts(const Article& left, const Article& right, const Terms& terms,
                             const Alignment& alignment, const std::vector<LinkEdits>& edits,
                             const Settings& settings) {
  return Assembler(left, right, terms, alignment, edits, settings).assemble();
}

}  // namespace storydiff
