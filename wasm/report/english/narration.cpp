// Narration, for screen readers, newsletters and correction notes.
//
// Two voices. Of versions of one text the right one is newer, and it adds, drops and changes; of
// two outlets neither is, and each says what only it says. The sentences are templates in one
// struct a language, with {l} and {r} for the sides' names, {q} for what the fact says and {n}, {m}
// for numbers, so that another language is another struct.
//
//     versions   The evening edition drops: “The mayor is ill.”
//     outlets    Only the Courier says: “The mayor is ill.”
#include "report/english/narration.h"

#include <array>
#include <string>
#include <string_view>

namespace storydiff {
namespace {

/// Each number stands before a noun, as one and as many: counts come as {n} in the second.
struct Sentences {
  const char* left;  ///< what the sides are called that have no label
  const char* right;
  const char* shares;  ///< {l} {r}, {n} and {m} percent
  const char* nothing;
  const char* one_unannounced;
  const char* unannounced;
  const char* noted;
  const char* inside_left;  ///< before a sentence about one side by itself
  const char* inside_right;
  const char* added_version;
  const char* removed_version;
  const char* added_outlet;
  const char* removed_outlet;
  const char* changed;  ///< follows what differs; {q} is what {l} says
};

constexpr Sentences kEnglish = {
    "the left text",
    "the right text",
    "What both tell makes up {n} percent of {l} and {m} percent of {r}.",
    "Nothing else differs.",
    "{r} changed one thing that matters without a note.",
    "{r} changed {n} things that matter without a note.",
    "{r} carries a note about a correction or an update: “{q}”",
    "In {l}: {q}",
    "In {r}: {q}",
    "{r} adds: “{q}”",
    "{r} no longer says: “{q}”",
    "Only {r} says: “{q}”",
    "Only {l} says: “{q}”",
    "It stands in: “{q}”",
};

class Narrator {
 public:
  Narrator(const Report& report, const Sentences& sentences, const ReportSettings& settings)
      : report_(report),
        say_(sentences),
        settings_(settings),
        left_(report.options.left_label.empty() ? say_.left : report.options.left_label),
        right_(report.options.right_label.empty() ? say_.right : report.options.right_label) {}

  std::vector<NarrationLine> tell() {
    const Summary& s = report_.summary;
    add(say_.shares, {}, percent(s.left_shared), percent(s.right_shared));
    for (const Span note : report_.correction_notes) {
      add(say_.noted, excerpt(report_.right, {note}));
    }
    for (const Inconsistency& one : report_.inconsistencies) {
      add(one.of_right ? say_.inside_right : say_.inside_left, one.says);
    }
    if (s.unannounced > 0) {
      add(s.unannounced == 1 ? say_.one_unannounced : say_.unannounced, {},
          std::to_string(s.unannounced));
    }
    const std::size_t opening = out_.size();
    for (int level = static_cast<int>(Significance::core); level >= 0; --level) {
      for (std::uint32_t k = 0; k < report_.facts.size(); ++k) {
        const Fact& fact = report_.facts[k];
        if (static_cast<int>(fact.significance) == level) tell_fact(fact, k);
      }
    }
    if (out_.size() == opening) add(say_.nothing);
    return std::move(out_);
  }

 private:
  void tell_fact(const Fact& fact, std::uint32_t index) {
    const bool versions = report_.summary.versions;
    switch (fact.status) {
      case FactStatus::shared:
        return;
      case FactStatus::changed:
        add(say_.changed, excerpt(report_.left, fact.left));
        for (std::size_t k = fact.details.size(); k > 0; --k) {
          out_.back().text.insert(0, fact.details[k - 1].says + " ");
        }
        break;
      case FactStatus::added:
        add(versions ? say_.added_version : say_.added_outlet, excerpt(report_.right, fact.right));
        break;
      case FactStatus::removed:
        add(versions ? say_.removed_version : say_.removed_outlet,
            excerpt(report_.left, fact.left));
        break;
    }
    out_.back().fact = index;
  }

  static std::string percent(double share) {
    return std::to_string(static_cast<int>(share * 100 + 0.5));
  }

  /// What a fact says on one side, on one line, cut behind a word where it is long.
  [[nodiscard]] std::string excerpt(const Article& article, const std::vector<Span>& spans) const {
    std::string out;
    for (const Span span : spans) {
      if (!out.empty()) out += " \xE2\x80\xA6 ";
      for (const char c : article.text.slice(span)) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) out += c;
        if (space && (out.empty() || out.back() != ' ')) out += ' ';
      }
    }
    if (out.size() <= settings_.narration_quote) return out;
    std::size_t end = out.rfind(' ', settings_.narration_quote);
    if (end == std::string::npos) {
      end = settings_.narration_quote;
      while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) --end;
    }
    out.resize(end);
    return out + " \xE2\x80\xA6";
  }

  void add(std::string_view form, std::string_view quoted = {}, std::string_view n = {},
           std::string_view m = {}) {
    std::string text;
    for (std::size_t at = 0; at < form.size(); ++at) {
      if (form[at] != '{') {
        text += form[at];
        continue;
      }
      const char what = form[at + 1];
      text += what == 'l'   ? std::string_view(left_)
              : what == 'r' ? std::string_view(right_)
              : what == 'q' ? quoted
              : what == 'n' ? n
                            : m;
      at += 2;
    }
    if (text.front() == 't') text.front() = 'T';  // "the right text"
    out_.push_back({std::move(text), NarrationLine::kNoFact});
  }

  const Report& report_;
  const Sentences& say_;
  const ReportSettings& settings_;
  std::string left_;
  std::string right_;
  std::vector<NarrationLine> out_;
};

}  // namespace

[[gnu::noinline]] std::vector<NarrationLine> narrate(const Report& report,
                                                     const ReportSettings& settings) {
  return Narrator(report, kEnglish, settings).tell();
}

}  // namespace storydiff
