// A report as one HTML page without other files: no script, no request (its own policy forbids
// both), both articles side by side with their facts marked, then the list of facts.
//
// The articles' text reaches the page through `escaped` alone, so it can never become markup.
// A place that several facts cover is marked for one of them: changed before removed or added, and
// those before reworded or shared.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/format.h"
#include "cli/html_style.h"
#include "cli/plain.h"
#include "report/names.h"
#include "text/flags.h"

namespace storydiff::cli {
namespace {

constexpr std::uint32_t kNoFact = 0xFFFFFFFF;

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\t':
      case '\n':
      case '\r':
        out += c;
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += "\xEF\xBF\xBD";
        } else {
          out += c;
        }
    }
  }
  return out;
}

struct SideView {
  const Article& article;
  std::string name;
  std::string language;
  char letter;  // "l" or "r", for the anchors of this side
  std::vector<Span> Fact::*spans;
};

/// For each byte of a side, the index of the fact that is shown there.
std::vector<std::uint32_t> facts_by_byte(const Report& report, const SideView& side) {
  std::vector<std::uint32_t> owner(side.article.text.size(), kNoFact);
  constexpr std::array<FactStatus, 5> kLeastFirst = {FactStatus::shared, FactStatus::reworded,
                                                     FactStatus::added, FactStatus::removed,
                                                     FactStatus::changed};
  for (const FactStatus status : kLeastFirst) {
    for (std::uint32_t i = 0; i < report.facts.size(); ++i) {
      if (report.facts[i].status != status) continue;
      for (const Span span : report.facts[i].*side.spans) {
        for (std::uint32_t at = span.start; at < span.end; ++at) owner[at] = i;
      }
    }
  }
  return owner;
}

/// One article: every stretch of a fact that is not merely shared is a link to the fact in the
/// list.
class ArticleWriter {
 public:
  ArticleWriter(const Report& report, const SideView& side, const Phrases& phrases)
      : report_(report),
        phrases_(phrases),
        side_(side),
        owner_(facts_by_byte(report, side)),
        anchored_(report.facts.size(), false) {}

  std::string write() {
    out_ += "<article lang=\"" + escaped(side_.language) + "\" aria-label=\"" +
            escaped(side_.name) + "\">\n<h2>" + escaped(side_.name) + "</h2>\n";
    for (std::size_t i = 0; i < side_.article.roles.size(); ++i) {
      paragraph(side_.article.segmentation.paragraphs[i].span, side_.article.roles[i]);
    }
    return std::move(out_) + "</article>\n";
  }

 private:
  void paragraph(Span span, Role role) {
    const std::string name(name_of(role));
    out_ += "<p dir=\"auto\" class=\"" + name + "\">";
    if (!is_story(role))
      out_ += "<span class=\"role\">" + escaped(phrases_["cli.role." + name]) + "</span>";
    for (std::uint32_t at = span.start; at < span.end;) {
      std::uint32_t end = at + 1;
      while (end < span.end && owner_[end] == owner_[at]) ++end;
      stretch({at, end}, owner_[at]);
      at = end;
    }
    out_ += "</p>\n";
  }

  void stretch(Span span, std::uint32_t fact) {
    const std::string text = escaped(side_.article.text.slice(span));
    if (fact == kNoFact) {
      out_ += text;
      return;
    }
    const FactStatus status = report_.facts[fact].status;
    std::string anchor;
    if (!anchored_[fact]) {
      anchor = " id=\"" + std::string(1, side_.letter) + std::to_string(fact) + "\"";
      anchored_[fact] = true;
    }
    if (status == FactStatus::shared) {
      out_ += anchor.empty() ? text : "<span" + anchor + ">" + text + "</span>";
      return;
    }
    const std::string name(name_of(status));
    out_ +=
        "<a class=\"f " + name + "\"" + anchor + " href=\"#f" +
        std::to_string(report_.facts[fact].repeats != kNone ? report_.facts[fact].repeats : fact) +
        "\"><span class=\"hidden\">" + escaped(phrases_["cli.status." + name]) + ": </span>" +
        text + "</a>";
  }

  const Report& report_;
  const Phrases& phrases_;
  const SideView& side_;
  std::vector<std::uint32_t> owner_;
  Flags anchored_;
  std::string out_;
};

/// The words of a fact's spans, those that differ marked.
std::string marked_quote(const SideView& side, const Fact& fact) {
  const bool left = side.letter == 'l';
  const std::string open = left ? "<del>" : "<ins>";
  const std::string close = left ? "</del>" : "</ins>";
  std::string out =
      escaped(subject_text(side.article, left ? fact.left_subject : fact.right_subject));
  for (const Piece& piece : marked_pieces(left ? fact.left_words() : fact.right_words(),
                                          left ? left_marks(fact) : right_marks(fact))) {
    if (piece.after_gap) out += " \xE2\x80\xA6 ";
    const std::string words = escaped(side.article.text.slice(piece.span));
    out += piece.marked ? open + words + close : words;
  }
  return out;
}

void quote(std::string& out, const SideView& side, const Fact& fact, std::size_t index) {
  const std::vector<Span>& spans = fact.*side.spans;
  if (spans.empty()) return;
  out += "<div><a href=\"#" + std::string(1, side.letter) + std::to_string(index) + "\">" +
         escaped(side.name) + "</a>: <q dir=\"auto\" lang=\"" + escaped(side.language) + "\">" +
         marked_quote(side, fact) + "</q></div>\n";
}

/// What is inside the item of a fact, which the caller opens and closes.
void fact_item(std::string& out, const SideView& left, const SideView& right, const Fact& fact,
               std::size_t index, const Phrases& phrases) {
  const auto remark = [&](std::string_view key) {
    out += "<span class=\"role\">" + escaped(phrases[key]) + "</span>";
  };
  if (fact.moved) remark("cli.moved");
  if (fact.unsure) remark("cli.check");
  quote(out, left, fact, index);
  quote(out, right, fact, index);
  for (const Detail& detail : fact.details) {
    const std::string label = escaped(kind_label(detail, phrases));
    out += "<p class=\"says\">";
    if (!label.empty()) out += "<b>" + label + "</b>" + std::string(phrases["cli.colon"]) + " ";
    out += escaped(detail.says) + "</p>\n";
  }
  const std::string more = more_places(fact, phrases);
  if (!more.empty()) out += "<p class=\"says\">" + more.substr(1) + "</p>\n";
}

/// The facts of a status; the parts of one happening are folded under the one that matters most.
void list(std::string& out, const Report& report, const SideView& left, const SideView& right,
          FactStatus status, const std::string& title, const Phrases& phrases) {
  const std::string name(name_of(status));
  const std::vector<const Fact*> facts = facts_with(report, status);
  out += "<h2 id=\"" + name + "\">" + escaped(title) + " (" + std::to_string(facts.size()) +
         ")</h2>\n<ol class=\"facts\">\n";
  const auto open = [&](const Fact* fact) {
    const auto index = static_cast<std::size_t>(fact - report.facts.data());
    out += "<li id=\"f" + std::to_string(index) + "\">";
    fact_item(out, left, right, *fact, index, phrases);
  };
  for (const std::vector<const Fact*>& group : by_group(report, facts)) {
    open(group.front());
    if (group.size() > 1) {
      out += "<details><summary>" + escaped(phrases.counted("cli.parts", group.size() - 1)) +
             "</summary>\n<ul class=\"facts\">\n";
      for (std::size_t k = 1; k < group.size(); ++k) {
        open(group[k]);
        out += "</li>\n";
      }
      out += "</ul></details>\n";
    }
    out += "</li>\n";
  }
  out += "</ol>\n";
}

/// What both sides tell first of all.
void list_leading(std::string& out, const Report& report, const Phrases& phrases) {
  const std::vector<const Fact*> first = leading(report);
  if (first.empty()) return;
  out += "<h2>" + escaped(phrases["cli.leading"]) + "</h2>\n<ul>\n";
  for (const Fact* fact : first) {
    const auto index = static_cast<std::size_t>(fact - report.facts.data());
    out += "<li><a href=\"#f" + std::to_string(index) + "\">" +
           escaped(fact_text(report.left, fact->left_words())) + "</a></li>\n";
  }
  out += "</ul>\n";
}

}  // namespace

std::string format_html(const Report& report, const Phrases& phrases) {
  const SideView left{report.left, left_name(report), report.left_language, 'l', &Fact::left};
  const SideView right{report.right, right_name(report), report.right_language, 'r', &Fact::right};
  const std::string title =
      escaped(phrases.fill("cli.title", {{"leftLabel", left.name}, {"rightLabel", right.name}}));
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + std::string(phrases.language()) +
                    "\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"generator\" content=\"storydiff ";
  out += kEngineVersion;
  out += "\">\n<title>" + title + "</title>\n<style>";
  out += kHtmlStyle;
  out += "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p class=\"counts\">" +
         escaped(summary_line(report, phrases)) + "</p>\n";
  for (const std::string& note : notes_on(report, phrases)) {
    out += "<p class=\"counts\">" + escaped(note) + "</p>\n";
  }
  for (const std::string& said : limits_said(report, phrases)) {
    out += "<p class=\"counts\">" + escaped(said) + "</p>\n";
  }
  list_leading(out, report, phrases);
  out += "<p class=\"key\">" + escaped(phrases["cli.legend"]) + "</p>\n<nav>";
  constexpr std::string_view kSections[] = {"changed", "added", "removed", "reworded", "shared"};
  for (const std::string_view name : kSections) {
    out += (name == kSections[0] ? "<a href=\"#" : " <a href=\"#") + std::string(name) + "\">" +
           escaped(phrases["cli." + std::string(name)]) + "</a>";
  }
  out +=
      "</nav>\n"
      "<main>\n<div class=\"sides\">\n";
  out += ArticleWriter(report, left, phrases).write();
  out += ArticleWriter(report, right, phrases).write();
  out += "</div>\n";
  const auto section = [&](FactStatus status, std::string_view key, const std::string& label) {
    list(out, report, left, right, status, phrases.fill(key, {{"label", label}}), phrases);
  };
  section(FactStatus::changed, "cli.changed", "");
  section(FactStatus::added, "cli.addedOnly", right.name);
  section(FactStatus::removed, "cli.removedOnly", left.name);
  section(FactStatus::reworded, "cli.reworded", "");
  section(FactStatus::shared, "cli.shared", "");
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace storydiff::cli
