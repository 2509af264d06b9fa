// Narration, for screen readers, newsletters and correction notes.
//
// It is written in one of two voices. If the texts are versions of one text, the right one is the
// newer, and it adds, drops and changes; two outlets are equals, and each says what only it says.
//
//     versions   The evening edition no longer says: “The mayor is ill.”
//     outlets    Only the Courier says: “The mayor is ill.”
#include "report/english/narration.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "report/english/notes.h"
#include "report/english/sentence.h"
#include "report/leading.h"
#include "text/sort.h"

namespace storydiff::english {
namespace {

std::string percent(double share) {
  return std::to_string(static_cast<int>(share * 100 + 0.5)) + " percent";
}

class Narrator {
 public:
  Narrator(const Report& report, const ReportSettings& settings)
      : report_(report), settings_(settings), names_(side_names(report.options)) {}

  std::vector<NarrationLine> narrate() {
    say_whole();
    for (const std::uint32_t fact : leading_facts(report_, settings_.narration_shared)) {
      add(say_both(report_.facts[fact]), fact);
    }
    const std::size_t opening = out_.size();
    for (const std::uint32_t fact : by_significance()) say_fact(fact);
    if (out_.size() == opening) {
      const Summary& summary = report_.summary;
      // Facts that the caller left out are counted all the same.
      const bool left_out = summary.changed + summary.added + summary.removed > 0;
      add(left_out                ? "What differs matters less, and is not shown."
          : summary.reworded == 0 ? "Nothing else differs."
                                  : "Nothing else is known to differ.");
    }
    return std::move(out_);
  }

 private:
  /// What concerns no single fact.
  void say_whole() {
    const Summary& summary = report_.summary;
    const bool alike =
        percent(summary.left_shared) != "0 percent" || percent(summary.right_shared) != "0 percent";
    if (alike) {
      add(joined({"What both tell alike makes up ", percent(summary.left_shared), " of ",
                  names_.left.inside, " and ", percent(summary.right_shared), " of ",
                  names_.right.inside, "."}));
    } else {
      add("Nothing is told alike by both.");
    }
    if (summary.reworded > 0) {
      add(joined({"What both tell in words of their own makes up ", percent(summary.left_reworded),
                  " of ", names_.left.inside, " and ", percent(summary.right_reworded), " of ",
                  names_.right.inside, "."}));
    }
    for (const Span note : report_.correction_notes) {
      add(say_corrected(names_.right.first, excerpt(report_.right, Span{}, {note})));
    }
    for (const Inconsistency& one : report_.inconsistencies) {
      add(say_inside(one.of_right ? names_.right.inside : names_.left.inside, one.says));
    }
    if (summary.unannounced == 1) {
      add(joined({names_.right.first, " changed one thing that matters without a note."}));
    } else if (summary.unannounced > 1) {
      add(joined({names_.right.first, " changed ", std::to_string(summary.unannounced),
                  " things that matter without a note."}));
    }
  }

  /// The facts that say something else or more on one side, by falling significance.
  [[nodiscard]] std::vector<std::uint32_t> by_significance() const {
    std::vector<std::uint32_t> order;
    for (std::uint32_t k = 0; k < report_.facts.size(); ++k) {
      const FactStatus status = report_.facts[k].status;
      if (status == FactStatus::shared || status == FactStatus::reworded) continue;
      order.push_back(k);
    }
    sort_by(order, [&](std::uint32_t k) {
      return sort_key(UINT8_MAX - static_cast<std::uint32_t>(report_.facts[k].significance));
    });
    return order;
  }

  void say_fact(std::uint32_t index) {
    const Fact& fact = report_.facts[index];
    switch (fact.status) {
      case FactStatus::shared:
      case FactStatus::reworded:
        return;
      case FactStatus::changed:
        if (fact.repeats == kNone) add(say_changed(fact), index);
        return;
      case FactStatus::added:
        add(say_added(excerpt(report_.right, fact.right_subject, fact.right_words()))
                .append(checked(fact)),
            index);
        return;
      case FactStatus::removed:
        add(say_removed(excerpt(report_.left, fact.left_subject, fact.left_words()))
                .append(checked(fact)),
            index);
        return;
    }
  }

  [[nodiscard]] std::string say_both(const Fact& fact) const {
    const std::string quote = excerpt(report_.left, fact.left_subject, fact.left_words());
    if (fact.status == FactStatus::shared) {
      return joined({"Both tell: “", quote, "”", checked(fact)});
    }
    return joined({"Both tell, each in its own words. ", names_.left.first, " says: “", quote, "” ",
                   names_.right.first, " says: “",
                   excerpt(report_.right, fact.right_subject, fact.right), "”", checked(fact)});
  }

  /// What is said after a fact that the engine is not sure of.
  [[nodiscard]] static std::string_view checked(const Fact& fact) {
    return fact.unsure ? " This is not sure: please check." : "";
  }

  [[nodiscard]] std::string say_changed(const Fact& fact) const {
    std::string out;
    const std::uint32_t places = 1 + fact.repetitions;
    for (const Detail& detail : fact.details) out.append(detail.says).append(" ");
    const std::string times =
        places > 1 ? joined({"It stands in ", std::to_string(places), " places, first in: “"})
                   : "It stands in: “";
    return out + joined({times, excerpt(report_.left, fact.left_subject, fact.left_words()), "”",
                         checked(fact)});
  }

  [[nodiscard]] std::string say_added(std::string_view quote) const {
    if (report_.summary.versions) return joined({names_.right.first, " adds: “", quote, "”"});
    return joined({"Only ", names_.right.inside, " says: “", quote, "”"});
  }

  [[nodiscard]] std::string say_removed(std::string_view quote) const {
    if (report_.summary.versions) {
      return joined({names_.right.first, " no longer says: “", quote, "”"});
    }
    return joined({"Only ", names_.left.inside, " says: “", quote, "”"});
  }

  static void append_line(std::string& out, std::string_view text) {
    for (const char c : text) {
      const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) out += c;
      if (space && (out.empty() || out.back() != ' ')) out += ' ';
    }
  }

  /// What a fact says on one side, on one line, cut after a word if it is long; first who it is
  /// about, where it does not say so.
  [[nodiscard]] std::string excerpt(const Article& article, Span subject,
                                    const std::vector<Span>& spans) const {
    constexpr std::string_view kCut = " …";
    std::string out;
    if (!subject.empty()) {
      out += '[';
      append_line(out, article.text.slice(subject));
      out += "] ";
    }
    const std::size_t start = out.size();
    for (const Span span : spans) {
      if (out.size() > start) out.append(kCut).append(" ");
      append_line(out, article.text.slice(span));
    }
    if (out.size() <= settings_.narration_quote) return out;
    std::size_t end = out.rfind(' ', settings_.narration_quote);
    if (end == std::string::npos) {
      end = settings_.narration_quote;
      while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) --end;
    }
    out.resize(end);
    return out.append(kCut);
  }

  void add(std::string text, std::uint32_t fact = NarrationLine::kNoFact) {
    out_.push_back({std::move(text), fact});
  }

  const Report& report_;
  const ReportSettings& settings_;
  SideNames names_;
  std::vector<NarrationLine> out_;
};

}  // namespace

[[gnu::noinline]] std::vector<NarrationLine> narrate(const Report& report,
                                                     const ReportSettings& settings) {
  return Narrator(report, settings).narrate();
}

}  // namespace storydiff::english
