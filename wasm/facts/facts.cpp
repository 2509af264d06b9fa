// Facts: clauses with a status, and what differs in those that both sides state.
//
//     clauses  ->  scored pairs  ->  what differs  ->  groups of clauses  ->  status  ->  significance
//
// Differences are found in every pair of linked sentences before clauses are grouped, and join the
// clauses that contain them: figures, dates, names and antonyms (facts/differences/counterparts.h);
// quotations, speakers, hedges and negations (facts/differences/speech.h). A group with clauses of
// both sides is shared, or changed if it contains a difference; a group of one side is removed or
// added. So a changed fact is not hidden in a shared one, nor in a removed and an added one.

#include "facts/facts.h"

#include <algorithm>
#include <optional>

#include "facts/clauses/clause_pairs.h"
#include "facts/clauses/clauses.h"
#include "facts/clauses/pairing.h"
#include "facts/clauses/parted.h"
#include "facts/clauses/referents.h"
#include "facts/clauses/sentence_links.h"
#include "facts/clauses/shared_words.h"
#include "facts/clauses/word_keys.h"
#include "facts/differences/counted_names.h"
#include "facts/differences/counterparts.h"
#include "facts/differences/event_days.h"
#include "facts/differences/exactness.h"
#include "facts/differences/name_forms.h"
#include "facts/differences/one_statement.h"
#include "facts/differences/open_questions.h"
#include "facts/differences/person_ages.h"
#include "facts/differences/replacements.h"
#include "facts/differences/speech.h"
#include "facts/differences/statement.h"
#include "facts/differences/telling.h"
#include "facts/group_words.h"
#include "facts/known_attributes.h"
#include "facts/known_quotations.h"
#include "facts/parts.h"
#include "facts/residue/contradictions.h"
#include "facts/residue/fact_residue.h"
#include "facts/residue/residue.h"
#include "facts/significance.h"
#include "facts/stated.h"
#include "language/language_pairs.h"
#include "text/sort.h"

namespace storydiff {
namespace {

/// Between languages that share no words a clause without a name or a number shows nothing either
/// way, so sentences are not cut.
FactSettings clause_settings(const Terms& terms, const FactSettings& settings) {
  FactSettings out = settings;
  if (language_gap(terms.left.language, terms.right.language) == LanguageGap::far) {
    out.clause_content = UINT32_MAX;
  }
  return out;
}

class Assembler {
 public:
  Assembler(const Article& left, const Article& right, const Terms& terms,
            const Alignment& alignment, const std::vector<LinkEdits>& edits,
            const FactSettings& settings, const DiffSettings& words)
      : left_(left),
        right_(right),
        terms_(terms),
        edits_(edits),
        settings_(settings),
        free_(told_freely(left, right, terms, alignment)),
        weights_(left, right, terms, free_, settings),
        voices_(terms),
        keys_(make_word_keys(terms)),
        left_clauses_(cut_clauses(left, terms, terms.left, clause_settings(terms, settings))),
        right_clauses_(cut_clauses(right, terms, terms.right, clause_settings(terms, settings))),
        links_(list_links(alignment, left.segmentation.sentences.size(),
                          right.segmentation.sentences.size())),
        referents_(resolve_referents(left, right, terms, left_clauses_, right_clauses_)),
        attributes_(left, right, terms, referents_),
        quotations_(left, right, terms, alignment.sentences),
        pairs_(score_pairs(alignment)),
        by_words_(free_ && alignment.sentences.size() > 1),
        stated_words_(join_by_words()),
        alignment_(with_possible(alignment, pairs_, left_clauses_, right_clauses_, links_,
                                 settings.shared_score)),
        finder_(left, right, terms, voices_, alignment_, settings),
        residues_(finder_.find(edits)),
        possible_known_(alignment_.possible.size()),
        replacements_(left, right, terms, free_, words),
        name_forms_(terms) {
    if (!free_) return;
    counted_names_.emplace(left, right, terms, alignment_);
    contradictions_.emplace(left, right, terms, voices_);
  }

  std::vector<Fact> assemble() {
    std::vector<Difference> differences = find_differences();
    mark_of_one_statement({left_, left_clauses_, keys_.left}, {right_, right_clauses_, keys_.right},
                          pairs_, kSurely, differences);
    drop_accidental({left_, left_clauses_, keys_.left}, {right_, right_clauses_, keys_.right},
                    terms_, alignment_, differences);
    if (by_words_) {
      find_event_days(clause_input(), pairs_, settings_.shared_score, kLikely, differences);
      part_clauses_by_words();
    }
    std::vector<ClausePair> joined;
    joined.reserve(differences.size());
    std::vector<std::vector<std::uint32_t>> differences_of(left_clauses_.list.size());
    for (std::uint32_t k = 0; k < differences.size(); ++k) {
      joined.push_back({clause_of(differences[k].left, left_, left_clauses_),
                        clause_of(differences[k].right, right_, right_clauses_)});
      if (!differences[k].joins_only) differences_of[joined.back().left].push_back(k);
    }
    std::vector<Fact> facts;
    const std::vector<ClauseGroup> groups =
        group_clauses(left_clauses_, right_clauses_, pairs_, joined, settings_);
    weights_.set_shared_facts(static_cast<std::size_t>(std::count_if(
        groups.begin(), groups.end(),
        [](const ClauseGroup& group) { return !group.left.empty() && !group.right.empty(); })));
    for (const ClauseGroup& group : groups) {
      std::vector<Detail> details;
      for (const std::uint32_t clause : group.left) {
        for (const std::uint32_t k : differences_of[clause]) {
          details.push_back(std::move(differences[k].detail));
        }
      }
      add_facts(group, std::move(details), facts);
    }
    return facts;
  }

 private:
  /// The index of a link of two sentences, which each_link() gives.
  [[nodiscard]] std::size_t place_of(const Link& link) const {
    return static_cast<std::size_t>(&link - alignment_.sentences.data());
  }

  /// The pairs of clauses that may state the same, but of sentences that a reader has unlinked.
  [[nodiscard]] std::vector<ClausePair> score_pairs(const Alignment& alignment) const {
    std::vector<ClausePair> pairs = score_clause_pairs(clause_input());
    for (const Link& apart : alignment.apart) {
      std::erase_if(pairs, [&](const ClausePair& pair) {
        return left_clauses_.list[pair.left].sentence == apart.left &&
               right_clauses_.list[pair.right].sentence == apart.right;
      });
    }
    return pairs;
  }

  /// Score from which two clauses surely state the same.
  static constexpr float kSurely = 0.8F;
  /// Score from which they likely do.
  static constexpr float kLikely = 0.6F;

  [[nodiscard]] ClauseInput clause_input() const {
    return {left_,         right_,         terms_, voices_,    keys_,
            left_clauses_, right_clauses_, links_, referents_, settings_};
  }

  /// In stories told freely, finds the words that both state, and joins clauses by them. The words of
  /// versions of one text, and of two sentences, are compared one by one.
  [[nodiscard]] StatedWords join_by_words() {
    if (!by_words_) return {};
    StatedWords words = score_words(clause_input(), pairs_);
    join_clauses(clause_input(), words, pairs_);
    return words;
  }

  /// Cuts the clauses by those words, once the differences in whole clauses are known.
  void part_clauses_by_words() {
    PartedClauses parted = part_clauses(clause_input(), stated_words_, pairs_);
    left_clauses_ = std::move(parted.left);
    right_clauses_ = std::move(parted.right);
    pairs_ = std::move(parted.pairs);
  }

  /// All differences in linked sentences. Another speaker is one detail, an attribution, though the
  /// name differs too; so is "denied" for "said", though the two are antonyms.
  [[nodiscard]] std::vector<Difference> find_differences() const {
    std::vector<Difference> out =
        find_speech(left_, right_, terms_, voices_, alignment_, links_, free_, settings_);
    const std::size_t spoken = out.size();
    for (Difference& answer :
         find_counterparts(left_, right_, terms_, alignment_, edits_, free_, settings_)) {
      const Detail& detail = answer.detail;
      const bool doubtful = detail.kind == DetailKind::name || detail.kind == DetailKind::wording;
      bool known = false;
      for (std::size_t k = 0; doubtful && !known && k < spoken; ++k) {
        const Detail& other = out[k].detail;
        known = other.kind == DetailKind::attribution && other.left.overlaps(detail.left) &&
                other.right.overlaps(detail.right);
      }
      if (!known) out.push_back(std::move(answer));
    }
    if (free_) {
      find_open_questions(left_, right_, terms_, alignment_, out);
      counted_names_->add_to(out);
    }
    find_age_differences(terms_, referents_, out);
    return out;
  }

  /// Adds the fact of a group, or facts of its parts. `details` are the differences within it.
  void add_facts(const ClauseGroup& group, std::vector<Detail> details, std::vector<Fact>& out) {
    const FactWords words{runs_of(group.left, left_clauses_), runs_of(group.right, right_clauses_)};
    Fact whole = make_fact(group, words, std::move(details));
    const std::vector<FactPart> parts = parts_of(group, whole, words);
    if (parts.size() < 2) {
      out.push_back(std::move(whole));
      return;
    }
    for (const FactPart& part : parts) {
      std::vector<Detail> own;
      for (Detail& d : whole.details) {
        const bool inside = d.left.empty() ? span_of(part.right, right_).contains(d.right)
                                           : span_of(part.left, left_).contains(d.left);
        if (inside) own.push_back(std::move(d));
      }
      out.push_back(make_fact(group, {{part.left}, {part.right}}, std::move(own)));
    }
  }

  [[nodiscard]] std::vector<FactPart> parts_of(const ClauseGroup& group, const Fact& fact,
                                               const FactWords& words) const {
    std::vector<FactPart> out;
    if (fact.status != FactStatus::changed) return out;
    const GroupSentences of = sentences_of(group);
    if (of.left.size() != 1 || of.right.size() != 1) return out;
    each_link(of, alignment_.sentences, [&](const Link& link) {
      const LinkResidue& residue = residues_[place_of(link)];
      if (link.kind == LinkKind::same || !residue.parallel) return;
      out = FactCutter(fact, edits_[link.edits].edits, residue, left_, right_)
                .cut(words, starts_of(group.left, left_clauses_),
                     starts_of(group.right, right_clauses_));
    });
    return out;
  }

  /// `details` are the differences within the words.
  [[gnu::noinline]] Fact make_fact(const ClauseGroup& group, const FactWords& words,
                                   std::vector<Detail> details) {
    Fact fact;
    fact.left = spans_of(words.left, left_.segmentation);
    fact.right = spans_of(words.right, right_.segmentation);
    fact.left_subject = subject_of(group.left, left_clauses_, words.left, left_.segmentation);
    fact.right_subject = subject_of(group.right, right_clauses_, words.right, right_.segmentation);
    fact.score = group.score;
    if (words.right.empty()) {
      fact.status = FactStatus::removed;
      if (by_words_) fact.score = score_alone(group, left_clauses_, right_clauses_, stated_words_);
    } else if (words.left.empty()) {
      fact.status = FactStatus::added;
      if (by_words_) fact.score = score_alone(group, left_clauses_, right_clauses_, stated_words_);
    } else {
      const GroupSentences of = sentences_of(group);
      fact.moved = moved(of, alignment_);
      fact.details = std::move(details);
      add_residue(fact, of, words);
      sort_by(fact.details,
              [](const Detail& detail) { return sort_key(detail.left.start, detail.right.start); });
      if (!fact.details.empty()) {
        fact.status = FactStatus::changed;
      } else if (!fact.left_residue.empty() || !fact.right_residue.empty()) {
        fact.status = FactStatus::reworded;
      }
    }
    set_stated(fact, left_, right_, terms_);
    weights_.weigh(fact, words);
    return fact;
  }

  [[nodiscard]] GroupSentences sentences_of(const ClauseGroup& group) const {
    return {storydiff::sentences_of(group.left, left_clauses_),
            storydiff::sentences_of(group.right, right_clauses_)};
  }

  /// What the sentences of a group have in common.
  KnownWords known_words(const GroupSentences& of) {
    KnownWords out;
    const auto add_all = [](const Article& article, std::uint32_t sentence,
                            std::vector<std::uint32_t>& words) {
      const Range range = article.segmentation.sentences[sentence].words;
      for (std::uint32_t w = range.first; w < range.last; ++w) words.push_back(w);
    };
    const auto add = [&](const KnownWords& one) {
      out.left.insert(out.left.end(), one.left.begin(), one.left.end());
      out.right.insert(out.right.end(), one.right.begin(), one.right.end());
      out.equivalents.insert(out.equivalents.end(), one.equivalents.begin(), one.equivalents.end());
    };
    each_link(of, alignment_.sentences, [&](const Link& link) {
      if (link.kind == LinkKind::same) {
        add_all(left_, link.left, out.left);
        add_all(right_, link.right, out.right);
      } else {
        add(residues_[place_of(link)].known);
      }
    });
    each_link(of, alignment_.possible, [&](const Link& link) {
      // Several groups may have clauses of one pair.
      auto& one = possible_known_[static_cast<std::size_t>(&link - alignment_.possible.data())];
      if (!one) one = finder_.compare(link);
      add(*one);
    });
    if (!std::is_sorted(out.left.begin(), out.left.end())) sort_items(out.left);
    if (!std::is_sorted(out.right.begin(), out.right.end())) sort_items(out.right);
    return out;
  }

  /// Adds what else differs between the sentences of a group, and what proves the rest the same.
  void add_residue(Fact& fact, const GroupSentences& of, const FactWords& words) {
    if (joins_same(of, alignment_)) return;
    KnownWords known = known_words(of);
    attributes_.add_to(known.left, known.right, words);
    quotations_.add_to(known, words);
    if (counted_names_) counted_names_->add_to(known, words);
    list_equivalents(fact, known, left_, right_);
    each_link(of, alignment_.sentences, [&](const Link& link) {
      add_divergences(fact, residues_[place_of(link)], words, left_, right_, terms_);
    });
    if (free_ && alignment_.sentences.size() > 1) {
      drop_doubtful(fact, left_, right_, terms_, fact.score >= kSurely);
      name_forms_.add(left_, words.left, right_, words.right, fact.details);
      add_exactness(left_, words.left, right_, words.right, terms_, fact.details);
    }
    attributes_.take_off(fact.details);
    add_replacements(fact, of, known, words);
    if (contradictions_) contradictions_->add_to(fact, known, words);
    list_residue(fact, known, words, left_, right_, terms_);
  }

  /// Adds the words of the fact that stand in each other's place and mean different things.
  void add_replacements(Fact& fact, const GroupSentences& of, const KnownWords& known,
                        const FactWords& words) {
    if (fact.score < kSurely && alignment_.sentences.size() > 1) return;
    std::vector<Replacement> found;
    each_link(of, alignment_.sentences, [&](const Link& link) {
      if (residues_[place_of(link)].parallel) return;
      for (const Replacement& one : replacements_.find(link, known.left, known.right)) {
        if (contains(words.left, one.left) && contains(words.right, one.right))
          found.push_back(one);
      }
    });
    // Each word is in one of them, those in most of the same words first.
    sort_by(found, [](const Replacement& one) { return sort_key(~one.frame); });
    for (const Replacement& one : found) {
      Detail detail;
      detail.left = spans_of({one.left}, left_.segmentation).front();
      detail.right = spans_of({one.right}, right_.segmentation).front();
      detail.kind = one.kind;
      detail.quiet = one.kind != DetailKind::certainty;
      const bool told = std::any_of(fact.details.begin(), fact.details.end(), [&](const Detail& d) {
        return d.left.overlaps(detail.left) || d.right.overlaps(detail.right);
      });
      if (!told) fact.details.push_back(std::move(detail));
    }
  }

  const Article& left_;
  const Article& right_;
  const Terms& terms_;
  const std::vector<LinkEdits>& edits_;
  const FactSettings& settings_;
  bool free_;  ///< each side tells the story in words of its own
  StoryWeights weights_;
  Voices voices_;
  KeyedWords keys_;
  Clauses left_clauses_, right_clauses_;
  SideLinks links_;
  BothReferents referents_;
  KnownAttributes attributes_;
  KnownQuotations quotations_;
  std::vector<ClausePair> pairs_;
  bool by_words_;             ///< clauses are joined and cut by the words that both sides state
  StatedWords stated_words_;  // none unless `by_words_`
  Alignment alignment_;       // its possible links are more than those of the alignment stage
  ResidueFinder finder_;
  std::vector<LinkResidue> residues_;                      // by link
  std::vector<std::optional<KnownWords>> possible_known_;  // by possible link, once asked for
  ReplacementFinder replacements_;
  NameForms name_forms_;
  std::optional<CountedNames> counted_names_;     // none unless `free_`
  std::optional<Contradictions> contradictions_;  // none unless `free_`
};

}  // namespace

[[gnu::noinline]] std::vector<Fact> find_facts(const Article& left, const Article& right,
                                               const Terms& terms, const Alignment& alignment,
                                               const std::vector<LinkEdits>& edits,
                                               const FactSettings& settings,
                                               const DiffSettings& words) {
  return Assembler(left, right, terms, alignment, edits, settings, words).assemble();
}

}  // namespace storydiff
