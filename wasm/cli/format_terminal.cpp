// A report for a terminal. Each fact has a sign (~ changed, + added, - removed, = shared), so that
// colour only repeats what the signs say:
//
//     CHANGED (1)
//       ~ morning.txt   Twelve people were hurt.
//         evening.txt   Fifteen people were hurt.
//         number: The number went from 12 to 15.
//
// The parts of one happening are further in, under the one that matters most.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "cli/format.h"
#include "cli/plain.h"
#include "report/names.h"

namespace storydiff::cli {
namespace {

constexpr std::string_view kBold = "\x1B[1m";
constexpr std::string_view kDim = "\x1B[2m";
constexpr std::string_view kReset = "\x1B[0m";
constexpr std::size_t kMostLabel = 24;  // columns that a side's name may take before a fact

std::string_view color_of(FactStatus status) {
  switch (status) {
    case FactStatus::changed:
      return "\x1B[33m";
    case FactStatus::added:
      return "\x1B[32m";
    case FactStatus::removed:
      return "\x1B[31m";
    case FactStatus::reworded:
      return "\x1B[36m";
    case FactStatus::shared:
      break;
  }
  return "";
}

std::string_view sign_of(FactStatus status) {
  switch (status) {
    case FactStatus::changed:
      return "~";
    case FactStatus::added:
      return "+";
    case FactStatus::removed:
      return "-";
    case FactStatus::reworded:
      return "\xE2\x89\x88";
    case FactStatus::shared:
      break;
  }
  return "=";
}

/// The lines so far; the only part that knows whether there is colour.
class Page {
 public:
  explicit Page(const TerminalStyle& style) : style_(style) {}

  void blank() { out_ += '\n'; }

  void heading(const std::string& title, FactStatus status) {
    blank();
    painted(kBold, std::string(color_of(status)), title);
  }

  void line(std::string_view look, const std::string& content) { painted(look, "", content); }

  /// `first` before the first line, as many spaces before the others.
  void hanging(std::string_view color, const std::string& first, const std::string& content) {
    const std::size_t indent = display_width(first);
    const std::size_t room = style_.width > indent + 20 ? style_.width - indent : 20;
    std::string lead = first;
    for (const std::string& part : wrap(content, room)) {
      painted(color, "", lead + part);
      lead.assign(indent, ' ');
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void painted(std::string_view look, const std::string& more, const std::string& content) {
    const bool paint = style_.color && !(look.empty() && more.empty());
    if (paint) out_ += std::string(look) + more;
    out_ += content;
    if (paint) out_ += kReset;
    out_ += '\n';
  }

  TerminalStyle style_;
  std::string out_;
};

/// A name cut or padded to `width` columns.
std::string padded(const std::string& name, std::size_t width) {
  const std::vector<std::string> parts = wrap(name, width);
  std::string shown = parts.empty() ? "" : parts.front();
  const std::size_t columns = display_width(shown);
  return columns < width ? shown + std::string(width - columns, ' ') : shown;
}

/// Shows one fact, `indent` further in if it is a part of the one above.
void show_fact(Page& page, const Report& report, const Fact& fact, const std::string& indent,
               const Phrases& phrases) {
  const std::string_view color = color_of(fact.status);
  const std::string lead = indent + "  " + std::string(sign_of(fact.status)) + " ";
  const std::string remarks = remarks_on(fact, phrases);
  if (fact.status != FactStatus::changed && fact.status != FactStatus::reworded) {
    const bool added = fact.status == FactStatus::added;
    page.hanging(color, lead,
                 (added ? subject_text(report.right, fact.right_subject) +
                              fact_text(report.right, fact.right_words())
                        : subject_text(report.left, fact.left_subject) +
                              fact_text(report.left, fact.left_words())) +
                     remarks);
    return;
  }
  const std::string left = left_name(report);
  const std::string right = right_name(report);
  const std::size_t width =
      std::min(kMostLabel, std::max(display_width(left), display_width(right)));
  page.hanging(color, lead + padded(left, width) + "  ",
               subject_text(report.left, fact.left_subject) +
                   marked_text(report.left, fact.left_words(), left_marks(fact), "[-", "-]") +
                   remarks);
  page.hanging(color, indent + "    " + padded(right, width) + "  ",
               subject_text(report.right, fact.right_subject) +
                   marked_text(report.right, fact.right_words(), right_marks(fact), "{+", "+}"));
  for (const Detail& detail : fact.details) {
    const std::string label(kind_label(detail, phrases));
    page.hanging(
        "",
        indent + "    " + (label.empty() ? "" : label + std::string(phrases["cli.colon"]) + " "),
        one_line(detail.says));
  }
}

void show_section(Page& page, const Report& report, FactStatus status, const std::string& title,
                  const Phrases& phrases) {
  const std::vector<const Fact*> facts = facts_with(report, status);
  page.heading(title + " (" + std::to_string(facts.size()) + ")", status);
  for (const std::vector<const Fact*>& group : by_group(report, facts)) {
    for (const Fact* fact : group) {
      show_fact(page, report, *fact, fact == group.front() ? "" : "    ", phrases);
    }
  }
}

}  // namespace

std::string format_terminal(const Report& report, const TerminalStyle& style,
                            const Phrases& phrases) {
  Page page(style);
  page.line(kBold, left_name(report) + "  |  " + right_name(report));
  page.hanging("", "", summary_line(report, phrases));
  for (const std::string& note : notes_on(report, phrases)) page.hanging("", "* ", one_line(note));
  const std::vector<const Fact*> first = leading(report);
  if (!first.empty()) page.heading(std::string(phrases["cli.leadingCaps"]), FactStatus::shared);
  for (const Fact* fact : first) {
    page.hanging("", "  = ",
                 fact_text(report.left, fact->left_words()) +
                     (fact->unsure ? " (" + std::string(phrases["cli.check"]) + ")" : ""));
  }
  const auto section = [&](FactStatus status, std::string_view key, const std::string& label) {
    show_section(page, report, status, phrases.fill(key, {{"label", label}}), phrases);
  };
  section(FactStatus::changed, "cli.changedCaps", "");
  section(FactStatus::added, "cli.addedCaps", right_name(report));
  section(FactStatus::removed, "cli.removedCaps", left_name(report));
  section(FactStatus::reworded, "cli.rewordedCaps", "");
  section(FactStatus::shared, "cli.sharedCaps", left_name(report));
  for (const std::string& said : limits_said(report, phrases)) {
    page.blank();
    page.hanging(kDim, "! ", one_line(said));
  }
  return page.take();
}

}  // namespace storydiff::cli
