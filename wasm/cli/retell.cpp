#include "cli/retell.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "report/names.h"

namespace storydiff::cli {
namespace {

/// Bytes of the white space at `at`, by Unicode's definition; 0 if there is none.
std::size_t space_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  if (text.substr(at).starts_with("\u00A0")) return 2;
  if (c != '\xE1' && c != '\xE2' && c != '\xE3' && c != '\xEF') return 0;
  const std::string_view three = text.substr(at, 3);
  if (three >= "\u2000" && three <= "\u200A") return 3;
  for (const std::string_view space :
       {"\u1680", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"}) {
    if (three == space) return 3;
  }
  return 0;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t space = space_at(text, at);
    if (space > 0 && at > start) words.push_back(text.substr(start, at - start));
    at += std::max<std::size_t>(space, 1);
    if (space > 0) start = at;
  }
  if (start < text.size()) words.push_back(text.substr(start));
  return words;
}

std::string with_spaces(const std::vector<std::string_view>& words, std::size_t from,
                        std::size_t end) {
  std::string out;
  for (std::size_t k = from; k < end; ++k) out.append(k > from ? " " : "").append(words[k]);
  return out;
}

/// On one line, and cut after a word if it has more UTF-16 units than a sentence quotes.
std::string excerpt(std::string_view text) {
  constexpr std::size_t kLongest = 240;
  const std::vector<std::string_view> words = words_of(text);
  std::string line = with_spaces(words, 0, words.size());
  std::size_t units = 0;
  std::size_t last_space = 0;
  std::size_t cut = 0;  // where the longest quote ends
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto byte = static_cast<unsigned char>(line[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    if (units <= kLongest && line[at] == ' ') last_space = at;
    if (units <= kLongest) cut = at;
    units += byte >= 0xF0 ? 2 : 1;
  }
  if (units <= kLongest) return line;
  line.resize(last_space > 0 ? last_space : cut);
  return line + " …";
}

/// The rest of two texts once equal words are taken off both ends.
std::pair<std::string, std::string> difference(std::string_view left, std::string_view right) {
  const auto a = words_of(left);
  const auto b = words_of(right);
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t head = 0;
  while (head < shorter && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return {with_spaces(a, head, a.size() - tail), with_spaces(b, head, b.size() - tail)};
}

/// The message of the hedge that begins a value and stands in the text before its span.
std::string_view hedge_of(std::string_view value) {
  constexpr Filling kHedges[] = {{">=", "hedge.at_least"},
                                 {"<=", "hedge.at_most"},
                                 {">", "hedge.more_than"},
                                 {"<", "hedge.less_than"},
                                 {"~", "hedge.about"}};
  for (const Filling& hedge : kHedges) {
    if (value.starts_with(hedge.first)) return hedge.second;
  }
  return {};
}

std::string path(std::string_view group, std::string_view name) {
  return std::string(group) + "." + std::string(name);
}

class Reteller {
 public:
  Reteller(const Report& report, const Phrases& phrases)
      : report_(report),
        phrases_(phrases),
        left_name_(name(report.options.left_label, "label.left")),
        right_name_(name(report.options.right_label, "label.right")) {}

  [[nodiscard]] std::string tell_detail(const Detail& detail) const {
    const std::string_view raw_left = report_.left.text.slice(detail.left);
    const std::string_view raw_right = report_.right.text.slice(detail.right);
    const bool both = !raw_left.empty() && !raw_right.empty();
    std::string left;
    std::string right;
    if (detail.kind == DetailKind::quotation && both) {
      auto [own, other] = difference(raw_left, raw_right);
      left = excerpt(own);
      right = excerpt(other);
    } else {
      left = value_text(detail, raw_left, detail.left_value);
      right = value_text(detail, raw_right, detail.right_value);
    }
    const bool contrary = (detail.kind == DetailKind::wording || detail.kind == DetailKind::time) &&
                          detail.relation == Relation::conflict;
    const std::string_view kind = contrary ? "contrary" : name_of(detail.kind);
    const std::string_view what = phrases_[path("kind", kind)];
    const std::string_view capital = phrases_[path("capital", kind)];
    if (!left.empty() && !right.empty()) {
      return phrases_.fill(
          path("differs", kind),
          {{"what", what},
           {"What", capital},
           {"left", left},
           {"right", right},
           {"leftLabel", left_name_},
           {"rightLabel", right_name_},
           {"updated", detail.relation == Relation::updated ? phrases_["tell.updated"] : ""}});
    }
    if (both && left.empty() && right.empty()) {
      return phrases_.fill("tell.marks", {{"text", excerpt(raw_left)}});
    }
    const std::string_view label = left.empty() ? right_name_ : left_name_;
    return phrases_.fill(both ? "tell.onlyQuotes" : "tell.onlyIn",
                         {{"what", what},
                          {"What", capital},
                          {"label", label},
                          {"text", left.empty() ? right : left}});
  }

  [[nodiscard]] std::string tell_inconsistency(const Inconsistency& one) const {
    const Article& article = one.of_right ? report_.right : report_.left;
    return phrases_.fill("tell.inconsistent", {{"left", article.text.slice(one.first)},
                                               {"right", article.text.slice(one.second)}});
  }

  std::vector<NarrationLine> narrate(const std::vector<NarrationLine>& lines) {
    tell_whole();
    bool differs = false;
    for (const NarrationLine& line : lines) {
      if (line.fact == NarrationLine::kNoFact) continue;
      const Fact& fact = report_.facts[line.fact];
      differs =
          differs || !(fact.status == FactStatus::shared || fact.status == FactStatus::reworded);
      add(tell_fact(fact), line.fact);
    }
    const Summary& summary = report_.summary;
    if (!differs) {
      const bool left_out = summary.changed + summary.added + summary.removed > 0;
      add(std::string(phrases_[left_out                ? "tell.leftOut"
                               : summary.reworded == 0 ? "tell.nothing"
                                                       : "tell.nothingKnown"]));
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view name(std::string_view label, std::string_view key) const {
    return label.empty() ? phrases_[key] : label;
  }

  [[nodiscard]] std::string value_text(const Detail& detail, std::string_view text,
                                       std::string_view value) const {
    const std::string_view hedge =
        detail.relation == Relation::none ? std::string_view() : hedge_of(value);
    if (hedge.empty()) return excerpt(text);
    return std::string(phrases_[hedge]).append(" ").append(text);
  }

  [[nodiscard]] std::string tell_shares(std::string_view key, double left, double right) const {
    return phrases_.fill(key, {{"leftShare", phrases_.percent(left)},
                               {"rightShare", phrases_.percent(right)},
                               {"leftLabel", left_name_},
                               {"rightLabel", right_name_}});
  }

  /// What concerns no single fact.
  void tell_whole() {
    const Summary& s = report_.summary;
    const std::string none = phrases_.percent(0);
    const bool alike =
        phrases_.percent(s.left_shared) != none || phrases_.percent(s.right_shared) != none;
    add(alike ? tell_shares("tell.shares", s.left_shared, s.right_shared)
              : std::string(phrases_["tell.noneAlike"]));
    if (s.reworded > 0) add(tell_shares("tell.sharesReworded", s.left_reworded, s.right_reworded));
    for (const Span note : report_.correction_notes) {
      add(phrases_.fill("tell.noted", {{"label", right_name_},
                                       {"quote", excerpt(report_.right.text.slice(note))}}));
    }
    for (const Inconsistency& one : report_.inconsistencies) {
      add(phrases_.fill("tell.inside",
                        {{"label", one.of_right ? right_name_ : left_name_}, {"text", one.says}}));
    }
    if (s.unannounced > 0) {
      add(phrases_.counted("tell.unannounced", s.unannounced, {{"label", right_name_}}));
    }
  }

  [[nodiscard]] std::string tell_fact(const Fact& fact) const {
    std::string out;
    for (const Detail& detail : fact.details) out.append(detail.says).append(" ");
    out += tell_statement(fact);
    if (fact.unsure) out.append(" ").append(phrases_["tell.check"]);
    return out;
  }

  [[nodiscard]] std::string tell_statement(const Fact& fact) const {
    const bool added = fact.status == FactStatus::added;
    const std::string left = words(report_.left, fact.left_subject, fact.left_words());
    const std::string right = words(report_.right, fact.right_subject, fact.right_words());
    std::string_view key = "tell.shared";
    if (fact.status == FactStatus::reworded) key = "tell.reworded";
    if (fact.status == FactStatus::changed) {
      key = fact.repetitions > 0 ? "tell.changedPlaces" : "tell.changed";
    }
    const bool versions = report_.summary.versions;
    if (added) key = versions ? "tell.addedVersion" : "tell.added";
    if (fact.status == FactStatus::removed) {
      key = versions ? "tell.removedVersion" : "tell.removed";
    }
    return phrases_.fill(key, {{"quote", added ? right : left},
                               {"left", left},
                               {"right", right},
                               {"leftLabel", left_name_},
                               {"rightLabel", right_name_},
                               {"places", phrases_.number(fact.repetitions + 1)}});
  }

  static std::string words(const Article& article, Span subject, const std::vector<Span>& spans) {
    std::string out;
    if (!subject.empty() && !spans.empty()) {
      out = "[" + std::string(article.text.slice(subject)) + "] ";
    }
    for (std::size_t k = 0; k < spans.size(); ++k) {
      out.append(k > 0 ? " … " : "").append(article.text.slice(spans[k]));
    }
    return excerpt(out);
  }

  void add(std::string text, std::uint32_t fact = NarrationLine::kNoFact) {
    out_.push_back({std::move(text), fact});
  }

  const Report& report_;
  const Phrases& phrases_;
  std::string_view left_name_;
  std::string_view right_name_;
  std::vector<NarrationLine> out_;
};

/// The name of a reason in messages/*.json, in the order of the values.
constexpr std::string_view kReasons[] = {
    "same_words",  "marks",          "word_forms", "other_words", "own_words",
    "heart",       "figure",         "date",       "name",        "quotation",
    "attribution", "negation",       "certainty",  "wording",     "quotation_marks",
    "unproven",    "linked_by_hand", "top",        "evidence",    "background",
};
static_assert(std::size(kReasons) == static_cast<std::size_t>(Reason::background) + 1);

/// For each Reason a sentence, and one for the top of the story.
using Reasons = std::array<std::string_view, 2 * std::size(kReasons)>;

Reasons reasons_of(const Phrases& phrases) {
  const auto keys = message_keys();
  Reasons out;
  for (std::size_t k = 0; k < std::size(kReasons); ++k) {
    const std::string key = path("reason", kReasons[k]);
    const std::string top = key + "Top";
    const bool has_top = std::binary_search(keys.begin(), keys.end(), std::string_view(top));
    out[2 * k] = phrases[key];
    out[2 * k + 1] = phrases[has_top ? top : key];
  }
  return out;
}

/// The same, made once per language: reports point to it.
const std::string_view* lasting_reasons(const Phrases& phrases) {
  static const std::map<std::string_view, Reasons> kAll = [] {
    std::map<std::string_view, Reasons> all;
    for (const MessageTable& table : message_tables()) {
      Phrases one;
      if (one.choose(table.language)) all.emplace(table.language, reasons_of(one));
    }
    return all;
  }();
  return kAll.at(phrases.language()).data();
}

}  // namespace

void retell(Report& report, const Phrases& phrases) {
  if (phrases.english()) return;
  Reteller reteller(report, phrases);
  for (Fact& fact : report.facts) {
    for (Detail& detail : fact.details) detail.says = reteller.tell_detail(detail);
  }
  for (Inconsistency& one : report.inconsistencies) one.says = reteller.tell_inconsistency(one);
  for (Degraded& entry : report.degraded) {
    if (entry.limit == Limit::significance) continue;
    entry.effect = phrases[path("degraded", name_of(entry.limit))];
  }
  if (!report.narration.empty()) {
    report.narration = retold_narration(report, report.narration, phrases);
  }
  report.reasons = lasting_reasons(phrases);
}

std::vector<NarrationLine> retold_narration(const Report& report,
                                            const std::vector<NarrationLine>& lines,
                                            const Phrases& phrases) {
  if (phrases.english()) return lines;
  return Reteller(report, phrases).narrate(lines);
}

}  // namespace storydiff::cli
