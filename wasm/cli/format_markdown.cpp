// A report as CommonMark, for a note, a ticket or a message.
#include <string>
#include <string_view>
#include <vector>

#include "cli/format.h"
#include "cli/plain.h"
#include "report/names.h"

namespace storydiff::cli {
namespace {

/// Text that CommonMark shows as it is: what can start emphasis, links, HTML, code, headings or
/// tables inside a line is escaped. What only counts at the start of a line ("-", "1.") is left,
/// since text of an article never begins a line.
std::string escaped(std::string_view line) {
  constexpr std::string_view kActive = "\\`*_{}[]<>#+!|~&:@";
  std::string out;
  out.reserve(line.size() + 16);
  for (const char c : line) {
    if (kActive.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// " *(moved)*" and the like.
std::string remarks(const Fact& fact, const Phrases& phrases) {
  const auto remark = [&](bool holds, std::string_view key) {
    return holds ? " *(" + std::string(phrases[key]) + ")*" : "";
  };
  return remark(fact.moved, "cli.moved") + more_places(fact, phrases) +
         remark(fact.unsure, "cli.check");
}

/// One fact as an item of a list, `indent` further in if it is a part of the one above.
void show_fact(std::string& out, const Report& report, const Fact& fact, const std::string& indent,
               const Phrases& phrases) {
  const std::string left =
      escaped(subject_text(report.left, fact.left_subject) +
              marked_text(report.left, fact.left_words(), left_marks(fact), "[-", "-]"));
  const std::string right =
      escaped(subject_text(report.right, fact.right_subject) +
              marked_text(report.right, fact.right_words(), right_marks(fact), "{+", "+}"));
  out += indent;
  if (fact.status != FactStatus::changed && fact.status != FactStatus::reworded) {
    out += "- \xE2\x80\x9C" + (fact.status == FactStatus::added ? right : left) + "\xE2\x80\x9D" +
           remarks(fact, phrases) + "\n";
    return;
  }
  out += "- **" + escaped(left_name(report)) + ":** \xE2\x80\x9C" + left + "\xE2\x80\x9D" +
         remarks(fact, phrases) + "\n" + indent + "  **" + escaped(right_name(report)) +
         ":** \xE2\x80\x9C" + right + "\xE2\x80\x9D\n";
  for (const Detail& detail : fact.details) {
    const std::string label(kind_label(detail, phrases));
    out += indent + "  - ";
    if (!label.empty()) out += "*" + label + std::string(phrases["cli.colon"]) + "* ";
    out += escaped(one_line(detail.says)) + "\n";
  }
}

void show_section(std::string& out, const Report& report, FactStatus status,
                  const std::string& title, const Phrases& phrases) {
  const auto facts = facts_with(report, status);
  out += "\n## " + title + " (" + std::to_string(facts.size()) + ")\n\n";
  if (facts.empty()) out += std::string(phrases["cli.none"]) + "\n";
  for (const std::vector<const Fact*>& group : by_group(report, facts)) {
    for (const Fact* fact : group) {
      show_fact(out, report, *fact, fact == group.front() ? "" : "  ", phrases);
    }
  }
}

}  // namespace

std::string format_markdown(const Report& report, const Phrases& phrases) {
  const std::string left = escaped(left_name(report));
  const std::string right = escaped(right_name(report));
  std::string out = "# " + phrases.fill("cli.title", {{"leftLabel", left}, {"rightLabel", right}}) +
                    "\n\n" + escaped(summary_line(report, phrases)) + "\n";
  const std::vector<std::string> notes = notes_on(report, phrases);
  if (!notes.empty()) out += '\n';
  for (const std::string& note : notes) out += "- " + escaped(one_line(note)) + "\n";
  const std::vector<const Fact*> first = leading(report);
  if (!first.empty()) out += "\n## " + std::string(phrases["cli.leading"]) + "\n\n";
  for (const Fact* fact : first) {
    out += "- \xE2\x80\x9C" + escaped(fact_text(report.left, fact->left_words())) + "\xE2\x80\x9D" +
           (fact->unsure ? " *(" + std::string(phrases["cli.check"]) + ")*" : "") + "\n";
  }
  const auto section = [&](FactStatus status, std::string_view key, const std::string& label) {
    show_section(out, report, status, phrases.fill(key, {{"label", label}}), phrases);
  };
  section(FactStatus::changed, "cli.changed", "");
  section(FactStatus::added, "cli.addedOnly", right);
  section(FactStatus::removed, "cli.removedOnly", left);
  section(FactStatus::reworded, "cli.reworded", "");
  section(FactStatus::shared, "cli.shared", "");
  for (const std::string& said : limits_said(report, phrases)) {
    out += "\n> " + escaped(one_line(said)) + "\n";
  }
  return out;
}

}  // namespace storydiff::cli
