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
  return fill(kPercent, {{"number", std::to_string(static_cast<int>(share * 100 + 0.5))}});
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
      add(std::string(left_out                ? kTellLeftOut
                      : summary.reworded == 0 ? kTellNothing
                                              : kTellNothingKnown));
    }
    return std::move(out_);
  }

 private:
  /// What concerns no single fact.
  void say_whole() {
    const Summary& summary = report_.summary;
    const std::string none = percent(0);
    const bool alike =
        percent(summary.left_shared) != none || percent(summary.right_shared) != none;
    add(alike ? shares(kTellShares, summary.left_shared, summary.right_shared)
              : std::string(kTellNoneAlike));
    if (summary.reworded > 0) {
      add(shares(kTellSharesReworded, summary.left_reworded, summary.right_reworded));
    }
    for (const Span note : report_.correction_notes) {
      add(say_corrected(names_.right.first, excerpt(report_.right, Span{}, {note})));
    }
    for (const Inconsistency& one : report_.inconsistencies) {
      add(say_inside(one.of_right ? names_.right.inside : names_.left.inside, one.says));
    }
    if (summary.unannounced > 0) {
      add(fill(summary.unannounced == 1 ? kTellUnannouncedOne : kTellUnannouncedOther,
               {{"label", names_.right.first}, {"count", std::to_string(summary.unannounced)}}));
    }
  }

  [[nodiscard]] std::string shares(std::string_view pattern, double left, double right) const {
    return fill(pattern, {{"leftShare", percent(left)},
                          {"rightShare", percent(right)},
                          {"leftLabel", names_.left.inside},
                          {"rightLabel", names_.right.inside}});
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
        add(say_added(fact), index);
        return;
      case FactStatus::removed:
        add(say_removed(fact), index);
        return;
    }
  }

  [[nodiscard]] std::string say_both(const Fact& fact) const {
    const std::string quote = excerpt(report_.left, fact.left_subject, fact.left_words());
    if (fact.status == FactStatus::shared) {
      return quoted(kTellShared, fact, quote);
    }
    const std::string right = excerpt(report_.right, fact.right_subject, fact.right);
    return quoted(kTellReworded, fact, quote, names_.left.first, names_.right.first, right);
  }

  /// A template that quotes one side or both, and what is said after a fact that the engine is not
  /// sure of.
  [[nodiscard, gnu::noinline]] static std::string quoted(std::string_view pattern, const Fact& fact,
                                                         std::string_view quote,
                                                         std::string_view left_label = {},
                                                         std::string_view right_label = {},
                                                         std::string_view right = {}) {
    std::string out = fill(pattern, {{"quote", quote},
                                     {"left", quote},
                                     {"leftLabel", left_label},
                                     {"rightLabel", right_label},
                                     {"right", right},
                                     {"places", std::to_string(1 + fact.repetitions)}});
    if (fact.unsure) out.append(" ").append(kTellCheck);
    return out;
  }

  [[nodiscard]] std::string say_changed(const Fact& fact) const {
    std::string out;
    for (const Detail& detail : fact.details) out.append(detail.says).append(" ");
    return out + quoted(fact.repetitions > 0 ? kTellChangedPlaces : kTellChanged, fact,
                        excerpt(report_.left, fact.left_subject, fact.left_words()));
  }

  [[nodiscard]] std::string say_added(const Fact& fact) const {
    const bool versions = report_.summary.versions;
    return quoted(versions ? kTellAddedVersion : kTellAdded, fact,
                  excerpt(report_.right, fact.right_subject, fact.right_words()), {},
                  versions ? names_.right.first : names_.right.inside);
  }

  [[nodiscard]] std::string say_removed(const Fact& fact) const {
    return quoted(report_.summary.versions ? kTellRemovedVersion : kTellRemoved, fact,
                  excerpt(report_.left, fact.left_subject, fact.left_words()), names_.left.inside,
                  names_.right.first);
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
