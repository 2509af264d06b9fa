#include "cli/plain.h"

#include <algorithm>
#include <cstdint>

#include "report/english/notes.h"
#include "report/groups.h"
#include "report/leading.h"
#include "report/names.h"
#include "report/repeats.h"
#include "text/sort.h"

namespace storydiff::cli {
namespace {

constexpr const char* kGap = " \xE2\x80\xA6 ";  // between the spans of a fact
constexpr const char* kReplacement = "\xEF\xBF\xBD";

/// The code point that starts at `at`, and `at` moved past it. The text is well-formed.
char32_t next_code_point(std::string_view utf8, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(utf8[at++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t code = lead & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 0; i < more && at < utf8.size(); ++i) {
    code = (code << 6U) | (static_cast<unsigned char>(utf8[at++]) & 0x3FU);
  }
  return code;
}

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x2028 || c == 0x2029;
}
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
/// Overrides of the writing direction, by which a name can pose as another: "gpj.exe" reversed.
bool is_override(char32_t c) { return c == 0x202D || c == 0x202E; }
/// Embeddings, isolates and their ends. A line that holds one without the other would turn what
/// stands around it.
bool is_embedding(char32_t c) {
  return (c >= 0x202A && c <= 0x202C) || (c >= 0x2066 && c <= 0x2069);
}

std::size_t columns_of(char32_t c) {
  const bool combining = (c >= 0x300 && c < 0x370) || (c >= 0x200B && c < 0x2010) ||
                         (c >= 0xFE00 && c < 0xFE10) || (c >= 0x1AB0 && c < 0x1B00) ||
                         (c >= 0x20D0 && c < 0x2100);
  if (combining) return 0;
  const bool wide = (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) ||
                    (c >= 0xAC00 && c < 0xD7A4) || (c >= 0xF900 && c < 0xFB00) ||
                    (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF01 && c < 0xFF61) ||
                    (c >= 0x1F300 && c < 0x1FB00) || (c >= 0x20000 && c < 0x40000);
  return wide ? 2 : 1;
}

}  // namespace

std::string one_line(std::string_view utf8) {
  std::string line;
  line.reserve(utf8.size());
  bool space = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(utf8, at);
    if (is_space(c)) {
      space = !line.empty();
      continue;
    }
    if (is_embedding(c)) continue;
    if (space) line += ' ';
    space = false;
    if (is_control(c) || is_override(c)) {
      line += kReplacement;
    } else {
      line += utf8.substr(start, at - start);
    }
  }
  return line;
}

std::string subject_text(const Article& article, Span subject) {
  return subject.empty() ? "" : "[" + one_line(article.text.slice(subject)) + "] ";
}

std::string fact_text(const Article& article, const std::vector<Span>& spans) {
  std::string text;
  for (const Span span : spans) {
    if (!text.empty()) text += kGap;
    text += article.text.slice(span);
  }
  return one_line(text);
}

std::string more_places(const Fact& fact, const Phrases& phrases) {
  if (fact.repetitions == 0) return {};
  return " (" + phrases.counted("cli.more", fact.repetitions) + ")";
}

std::string remarks_on(const Fact& fact, const Phrases& phrases) {
  const auto remark = [&](bool holds, std::string_view key) {
    return holds ? " (" + std::string(phrases[key]) + ")" : "";
  };
  return remark(fact.moved, "cli.moved") + more_places(fact, phrases) +
         remark(fact.unsure, "cli.check");
}

std::vector<const Fact*> leading(const Report& report) {
  constexpr std::uint32_t kMost = 5;
  std::vector<const Fact*> out;
  for (const std::uint32_t k : leading_facts(report, kMost)) out.push_back(&report.facts[k]);
  return out;
}

std::vector<std::vector<const Fact*>> by_group(const Report& report,
                                               const std::vector<const Fact*>& facts) {
  struct Place {
    std::uint32_t group, rank;
  };
  const std::vector<std::vector<std::uint32_t>> groups = list_groups(report.facts);
  std::vector<Place> places(report.facts.size());
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    for (std::uint32_t k = 0; k < groups[g].size(); ++k) places[groups[g][k]] = {g, k};
  }
  const auto place_of = [&](const Fact* fact) {
    return places[static_cast<std::size_t>(fact - report.facts.data())];
  };
  std::vector<std::uint32_t> entry(groups.size(), kNone);  // of each group in `out`
  std::vector<std::vector<const Fact*>> out;
  for (const Fact* fact : facts) {
    if (fact->repeats != kNone) continue;  // shown with the first of its kind
    const Place place = place_of(fact);
    if (entry[place.group] == kNone) {
      entry[place.group] = static_cast<std::uint32_t>(out.size());
      out.emplace_back();
    }
    std::vector<const Fact*>& same = out[entry[place.group]];
    same.push_back(fact);
    if (place.rank < place_of(same.front()).rank) std::swap(same.front(), same.back());
  }
  for (std::vector<const Fact*>& group : out) std::sort(group.begin() + 1, group.end());
  return out;
}

std::vector<Piece> marked_pieces(const std::vector<Span>& spans, const std::vector<Span>& marks) {
  std::vector<Piece> pieces;
  auto mark = marks.begin();
  for (const Span span : spans) {
    const bool gap = !pieces.empty();
    std::uint32_t at = span.start;
    const auto add = [&](std::uint32_t end, bool marked) {
      if (end > at) pieces.push_back({{at, end}, marked, gap && at == span.start});
      at = std::max(at, end);
    };
    while (mark != marks.end() && mark->start < span.end) {
      if (mark->end > at) {
        add(mark->start, false);
        add(std::min(mark->end, span.end), true);
      }
      if (mark->end > span.end) break;  // it goes on in the next span
      ++mark;
    }
    add(span.end, false);
  }
  return pieces;
}

std::string marked_text(const Article& article, const std::vector<Span>& spans,
                        const std::vector<Span>& marks, std::string_view open,
                        std::string_view close) {
  std::string text;
  for (const Piece& piece : marked_pieces(spans, marks)) {
    if (piece.after_gap) text += kGap;
    if (piece.marked) text += open;
    text += article.text.slice(piece.span);
    if (piece.marked) text += close;
  }
  return one_line(text);
}

namespace {

std::vector<Span> marks_of(const Fact& fact, Span Detail::*side, std::vector<Span> residue) {
  for (const Detail& detail : fact.details) {
    if (!(detail.*side).empty()) residue.push_back(detail.*side);
  }
  sort_by(residue, [](Span span) { return sort_key(span.start, UINT32_MAX - span.end); });
  std::vector<Span> out;
  for (const Span span : residue) {
    if (out.empty() || out.back().end <= span.start) {
      out.push_back(span);
    } else {
      out.back().end = std::max(out.back().end, span.end);
    }
  }
  return out;
}

}  // namespace

std::vector<Span> left_marks(const Fact& fact) {
  return marks_of(fact, &Detail::left, fact.left_residue);
}

std::vector<Span> right_marks(const Fact& fact) {
  return marks_of(fact, &Detail::right, fact.right_residue);
}

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < utf8.size();) width += columns_of(next_code_point(utf8, at));
  return width;
}

std::vector<std::string> wrap(std::string_view line, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t start = 0;       // of the current line
  std::size_t used = 0;        // its columns
  std::size_t space = 0;       // its last space; `start` if it has none
  std::size_t space_used = 0;  // columns up to that space, inclusive
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(line, at);
    const std::size_t columns = columns_of(c);
    if (used + columns > width && here > start) {
      if (c == ' ') {
        lines.emplace_back(line.substr(start, here - start));
        start = space = at;
        used = 0;
        continue;
      }
      const bool has_space = space > start;
      const std::size_t end = has_space ? space : here;
      lines.emplace_back(line.substr(start, end - start));
      start = has_space ? space + 1 : here;
      used = has_space ? used - space_used : 0;
      space = start;
    }
    used += columns;
    if (c == ' ') {
      space = here;
      space_used = used;
    }
  }
  if (start < line.size()) lines.emplace_back(line.substr(start));
  return lines;
}

std::vector<const Fact*> facts_with(const Report& report, FactStatus status) {
  std::vector<const Fact*> facts;
  for (const Fact& fact : report.facts) {
    if (fact.status == status) facts.push_back(&fact);
  }
  return facts;
}

std::string percent(double share) {
  return std::to_string(static_cast<int>(share * 100 + 0.5)) + " %";
}

std::string_view kind_label(const Detail& detail, const Phrases& phrases) {
  const std::string kind(name_of(detail.kind));
  if (phrases.english()) return name_of(detail.kind);
  return detail.says.starts_with(phrases["capital." + kind]) ? "" : phrases["kind." + kind];
}

std::string left_name(const Report& report) {
  return report.options.left_label.empty() ? "left" : one_line(report.options.left_label);
}

std::string right_name(const Report& report) {
  return report.options.right_label.empty() ? "right" : one_line(report.options.right_label);
}

namespace {

/// A share beside figures, where English has a sign and no word.
std::string share_of(double share, const Phrases& phrases) {
  return phrases.english() ? percent(share) : phrases.percent(share);
}

}  // namespace

std::string summary_line(const Report& report, const Phrases& phrases) {
  const Summary& s = report.summary;
  return phrases.fill("cli.summary", {{"facts", phrases.counted("cli.facts", s.changed)},
                                      {"changed", phrases.number(s.changed)},
                                      {"added", phrases.number(s.added)},
                                      {"removed", phrases.number(s.removed)},
                                      {"reworded", phrases.number(s.reworded)},
                                      {"shared", phrases.number(s.shared)},
                                      {"leftShare", share_of(s.left_shared, phrases)},
                                      {"rightShare", share_of(s.right_shared, phrases)},
                                      {"leftLabel", left_name(report)},
                                      {"rightLabel", right_name(report)}});
}

void leave_out_below(Report& report, Significance least, const Phrases& phrases) {
  const auto before = report.facts.size();
  std::erase_if(report.facts, [least](const Fact& fact) { return fact.significance < least; });
  const auto hidden = static_cast<std::uint32_t>(before - report.facts.size());
  if (hidden == 0) return;
  mark_repeats(report);
  report.degraded.push_back({Limit::significance, Sides::both, hidden,
                             phrases.fill("cli.hidden", {{"level", name_of(least)}})});
}

std::vector<std::string> notes_on(const Report& report, const Phrases& phrases) {
  std::vector<std::string> notes;
  for (const Inconsistency& one : report.inconsistencies) {
    const std::string name = one.of_right ? right_name(report) : left_name(report);
    notes.push_back(phrases.english()
                        ? english::say_inside(name, one.says)
                        : phrases.fill("tell.inside", {{"label", name}, {"text", one.says}}));
  }
  for (const Span note : report.correction_notes) {
    notes.push_back(phrases.fill(
        "tell.noted", {{"label", right_name(report)}, {"quote", report.right.text.slice(note)}}));
  }
  const Summary& s = report.summary;
  if (s.unannounced > 0) {
    notes.push_back(
        phrases.counted("cli.unannounced", s.unannounced, {{"label", right_name(report)}}));
  }
  if (!report.verbatim.empty()) {
    notes.push_back(
        phrases.fill("cli.verbatim", {{"leftShare", share_of(s.verbatim_left, phrases)},
                                      {"rightShare", share_of(s.verbatim_right, phrases)},
                                      {"leftLabel", left_name(report)},
                                      {"rightLabel", right_name(report)}}));
  }
  return notes;
}

std::vector<std::string> limits_said(const Report& report, const Phrases& phrases) {
  std::vector<std::string> said;
  for (const Degraded& entry : report.degraded) {
    const std::string side = "cli.side." + std::string(name_of(entry.side));
    said.push_back(phrases.counted(
        "cli.limit", entry.count,
        {{"text", entry.effect}, {"limit", name_of(entry.limit)}, {"side", phrases[side]}}));
  }
  return said;
}

}  // namespace storydiff::cli
