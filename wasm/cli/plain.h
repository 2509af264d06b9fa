// Text of articles, made safe and short enough for a line of output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/phrases.h"
#include "report/names.h"
#include "report/report.h"

namespace storydiff::cli {

/// One line: each run of white space becomes a space; control characters, which could control a
/// terminal, and overrides of the writing direction become U+FFFD; other marks that embed text of
/// another direction are left out.
[[nodiscard]] std::string one_line(std::string_view utf8);

/// " (and in 3 more places)" after the first of several facts that make one change; else empty.
[[nodiscard]] std::string more_places(const Fact& fact, const Phrases& phrases = {});

/// " (moved)", " (and in 3 more places)" and " (please check)", as far as they are true of a fact.
[[nodiscard]] std::string remarks_on(const Fact& fact, const Phrases& phrases = {});

/// The facts that both sides tell first of all (report/leading.h).
[[nodiscard]] std::vector<const Fact*> leading(const Report& report);

/// The facts of a list by their groups (report/groups.h), in the order of their first facts; the first
/// of each is the entry and the others are its parts.
[[nodiscard]] std::vector<std::vector<const Fact*>> by_group(const Report& report,
                                                             const std::vector<const Fact*>& facts);

/// The spans of a fact on one side, as one line, with " … " between them.
[[nodiscard]] std::string fact_text(const Article& article, const std::vector<Span>& spans);

/// What is read before a fact that does not say who it is about: "[The mayor] ". Empty for others.
[[nodiscard]] std::string subject_text(const Article& article, Span subject);
/// A part of a fact's spans.
struct Piece {
  Span span;
  bool marked = false;     ///< its words differ from the other side's, or are not proven the same
  bool after_gap = false;  ///< words of the text that are not the fact's stand before it
};
/// The spans of a fact on one side, cut at `marks`, which are in order and apart.
[[nodiscard]] std::vector<Piece> marked_pieces(const std::vector<Span>& spans,
                                               const std::vector<Span>& marks);
/// The same as one line, with `open` and `close` around the marked parts.
[[nodiscard]] std::string marked_text(const Article& article, const std::vector<Span>& spans,
                                      const std::vector<Span>& marks, std::string_view open,
                                      std::string_view close);
/// The words of a fact that differ from the other side's, or are not proven to be the same.
[[nodiscard]] std::vector<Span> left_marks(const Fact& fact);
[[nodiscard]] std::vector<Span> right_marks(const Fact& fact);

/// Columns of a terminal that the text takes up: two for East Asian characters and emoji, none for
/// combining marks.
[[nodiscard]] std::size_t display_width(std::string_view utf8);

/// Breaks a line at spaces into lines of at most `width` columns; a word longer than that is cut.
[[nodiscard]] std::vector<std::string> wrap(std::string_view line, std::size_t width);

/// The facts with that status, in the report's order.
[[nodiscard]] std::vector<const Fact*> facts_with(const Report& report, FactStatus status);

/// "64 %": a share as people read it.
[[nodiscard]] std::string percent(double share);

/// The names of all values of an enumeration: "utf-8, utf-16 or code-point".
template <class Enum>
[[nodiscard]] std::string names_listed() {
  std::string out;
  std::string last;
  each_named<Enum>([&](Enum /*value*/, std::string_view name) {
    if (!last.empty()) out += out.empty() ? last : ", " + last;
    last = name;
  });
  return out + " or " + last;
}

/// The name of a kind of detail, as a label before its sentence; empty where the sentence begins with
/// it, as most do in other languages than English.
[[nodiscard]] std::string_view kind_label(const Detail& detail, const Phrases& phrases);

/// The name of a side: its label, or "left" and "right".
[[nodiscard]] std::string left_name(const Report& report);
[[nodiscard]] std::string right_name(const Report& report);

/// "12 facts are shared, 3 changed, ...; they cover 64 % of ... and 71 % of ...".
[[nodiscard]] std::string summary_line(const Report& report, const Phrases& phrases = {});

/// Sentences about more than one fact, with the articles' words unescaped in them: figures of one
/// article that cannot both be true, notes about corrections, core facts changed without one, and
/// how much is word for word the same.
[[nodiscard]] std::vector<std::string> notes_on(const Report& report, const Phrases& phrases = {});

/// Removes the facts of less significance than `least`; limits_said() says how many they were.
void leave_out_below(Report& report, Significance least, const Phrases& phrases = {});

/// What the limits that were reached made coarser, one sentence each.
[[nodiscard]] std::vector<std::string> limits_said(const Report& report,
                                                   const Phrases& phrases = {});

}  // namespace storydiff::cli
