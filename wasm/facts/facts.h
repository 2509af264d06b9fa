// What is stated, and whether the other side states it too.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "align/alignment.h"
#include "article/article.h"
#include "diff/edit_links.h"
#include "language/terms.h"
#include "options.h"
#include "settings.h"

namespace storydiff {

enum class FactStatus : std::uint8_t {
  shared,    ///< both sides state it, and every differing word is proven to state the same
  reworded,  ///< both state it in words of their own, and some words prove neither same nor other
  changed,   ///< both state it, and something in it differs
  added,     ///< only the right side states it
  removed,   ///< only the left side does
};

/// What kind of thing differs. docs/adding-a-detail-kind.md lists the places that know all of them.
enum class DetailKind : std::uint8_t {
  number,
  money,
  percent,
  temperature,
  unit,  ///< the same figure of something else: "40 miles", "40 kilometres"
  date,
  name,
  quotation,
  attribution,
  negation,
  certainty,
  quantifier,
  modality,
  time,
  place,
  role,
  order,  ///< which of two clauses comes first, or follows from the other
  wording
};

/// How much a change matters, from least to most: the order of the values counts.
enum class Significance : std::uint8_t { typography, spelling, style, background, detail, core };

/// Why a fact has its significance.
enum class Reason : std::uint8_t {
  // Of a shared fact: how far the words of both sides are the same.
  same_words,
  marks,        ///< only marks or capitals differ
  word_forms,   ///< only the spelling or the form of words differs
  other_words,  ///< the same in other words
  own_words,    ///< of a reworded fact: each side has words of its own
  heart,        ///< of either: it is near to what the story is about
  // Of a changed one: what differs.
  figure,
  date,
  name,
  quotation,
  attribution,
  negation,
  certainty,
  wording,
  quotation_marks,  ///< one side lacks the marks around a quotation, and nothing else differs
  unproven,         ///< nothing proves the differing words the same, and nothing speaks against it
  linked_by_hand,   ///< a reader linked two sentences without a word in common
  // Of one that only one side has.
  top,         ///< it stands at the top of the story
  evidence,    ///< further down, with a figure, a date or a quotation
  background,  ///< further down, without any
};

/// What happened to a quotation or its speaker, where the spans alone do not show it.
enum class Twist : std::uint8_t {
  none,
  cut,      ///< of a quotation: one side has only a part of the other's words
  elided,   ///< the same, and an ellipsis marks the cut
  marks,    ///< the same words, in quotation marks on one side only
  speaker,  ///< of an attribution: somebody else says it
  verb,     ///< of an attribution: "said", "claimed"
};

/// Whether two values that differ can both be true.
enum class Relation : std::uint8_t {
  none,      ///< the detail has no values
  updated,   ///< they can, one is more exact: "dozens", "37"
  conflict,  ///< they cannot: "12", "15"
};

/// One place where a changed fact differs. An empty span: this side lacks it.
struct Detail {
  DetailKind kind = DetailKind::wording;
  Span left;
  Span right;
  Twist twist = Twist::none;
  /// Which side has the "not", the hedge or the quotation marks: true for the right one.
  bool on_right = false;
  Relation relation = Relation::none;
  std::string left_value;  ///< as in the report ("2500000000 USD", ">40"); empty if none
  std::string right_value;
  std::string counted;  ///< what both figures count ("people"); empty if unknown
  bool age = false;     ///< both figures are ages
  /// Nothing speaks against the two sides stating the same, and nothing proves it either.
  bool quiet = false;
  std::string says;  ///< one plain sentence, which report/english fills in
};

/// Why two differing words or phrases state the same.
enum class EquivalentReason : std::uint8_t {
  typography,  ///< spaces, hyphens, apostrophes: "e-mail", "email"
  spelling,    ///< "harbour", "harbor"; a slip: "goverment"
  value,       ///< one number, amount or date: "a dozen", "12"
  variant,     ///< a name and its other form: "the UK", "the United Kingdom"
  form,        ///< forms of one word, or of one negation: "no", "not a"
  synonym,     ///< of one contrast set, or graded as likely the same by the language pack
  voice,       ///< active and passive with the same doer
  grammar,     ///< words without meaning of their own: "the", "that", "in order"
};

/// Two differing words or phrases that were taken for the same. One span may be empty, for a word
/// without meaning of its own that only one side has.
struct Equivalent {
  Span left;
  Span right;
  EquivalentReason reason = EquivalentReason::form;
  friend constexpr bool operator==(const Equivalent&, const Equivalent&) = default;
};

/// One statement, as spans on one side or both.
/// Invariants: `left` is empty exactly when status is added, `right` exactly when removed; spans of
/// a list are in order and do not overlap; details only on changed facts, at least one there;
/// equivalents and residue only on facts of both sides, and no residue on shared ones.
struct Fact {
  FactStatus status = FactStatus::shared;
  std::vector<Span> left;
  std::vector<Span> right;
  /// Who or what it is about, where it does not say so itself: "The mayor" of "and left for Rome".
  /// Empty on a side that does.
  Span left_subject;
  Span right_subject;
  /// Its words without a conjunction, a relative pronoun or a comma at an end (stated.h); empty on a
  /// side where nothing of the kind is.
  std::vector<Span> left_stated;
  std::vector<Span> right_stated;
  std::vector<Detail> details;
  std::vector<Equivalent> equivalents;  ///< by their places on the left
  std::vector<Span> left_residue;   ///< words that are neither equal, equivalent nor in a detail
  std::vector<Span> right_residue;  ///< the same on the right
  Significance significance = Significance::detail;
  Reason reason = Reason::same_words;
  bool at_top = false;         ///< it stands in the headline, the standfirst or the first paragraph
  float score = 0;             ///< confidence in the status: the share of such facts that is right
  bool unsure = false;         ///< the score is so low that a reader should look
  std::int32_t salience = 0;   ///< of a fact of both sides: how near it is to the core (salience.h)
  std::uint32_t rank = kNone;  ///< of a fact of both sides: its place among those, from 1
  std::uint32_t group = 0;     ///< number of the happening that it belongs to (report/groups.h)
  bool moved = false;
  /// Index of the first fact of the report that makes the same change; kNone if this is the first or
  /// the only one (report/repeats.h).
  std::uint32_t repeats = kNone;
  std::uint32_t repetitions = 0;  ///< how many later facts make the same change
  /// Its words as they are read out.
  [[nodiscard]] const std::vector<Span>& left_words() const {
    return left_stated.empty() ? left : left_stated;
  }
  [[nodiscard]] const std::vector<Span>& right_words() const {
    return right_stated.empty() ? right : right_stated;
  }
  /// A `core` fact that the right side, a newer version of the same text, changed or dropped
  /// without a correction note.
  bool unannounced = false;
};

/// All facts, in no particular order (see facts/arrange.h) and without sentences (report/english
/// makes them). `words`: how words are aligned. Every word of every story sentence of a side lies in
/// at least one fact of that side.
[[nodiscard]] std::vector<Fact> find_facts(const Article& left, const Article& right,
                                           const Terms& terms, const Alignment& alignment,
                                           const std::vector<LinkEdits>& edits,
                                           const FactSettings& settings, const DiffSettings& words);

}  // namespace storydiff
