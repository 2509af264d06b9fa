// Stories of the fixtures in other dress, everywhere at once: every kind of space, marks composed and
// decomposed, full-width digits, other quotation marks. All that comes of it is typography.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "support/stories.h"

#ifndef STORYDIFF_FIXTURES
#define STORYDIFF_FIXTURES "tests/fixtures"
#endif

namespace storydiff::testing {
namespace {

using Dress = std::function<std::string(const std::string&)>;

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) {
    text.replace(at, what.size(), by);
  }
  return text;
}

/// Every space as `by`.
Dress spaces(const char* by) {
  return [by](const std::string& text) { return replaced(text, " ", by); };
}

/// `what` between the third and the fourth small ASCII letter of a word.
Dress inside_words(const char* what) {
  return [what](const std::string& text) {
    std::string out;
    int letters = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool small = text[at] >= 'a' && text[at] <= 'z';
      letters = small ? letters + 1 : 0;
      if (letters == 4 && at + 1 < text.size() && text[at + 1] >= 'a') out += what;
      out += text[at];
    }
    return out;
  };
}

/// Letters with marks in two code points.
std::string decomposed(std::string text) {
  const std::pair<const char*, const char*> kLetters[] = {
      {"é", "e\u0301"}, {"è", "e\u0300"}, {"à", "a\u0300"}, {"ü", "u\u0308"},
      {"ö", "o\u0308"}, {"ä", "a\u0308"}, {"ã", "a\u0303"}, {"ç", "c\u0327"},
      {"ñ", "n\u0303"}, {"ę", "e\u0328"}, {"ż", "z\u0307"}, {"й", "и\u0306"},
      {"ї", "і\u0308"}, {"أ", "ا\u0654"}, {"إ", "ا\u0655"}, {"آ", "ا\u0653"}};
  for (const auto& [whole, parts] : kLetters) text = replaced(std::move(text), whole, parts);
  return text;
}

std::string wide_digits(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      out += c;
    } else {
      out += {'\xEF', '\xBC', static_cast<char>(0x90 + (c - '0'))};
    }
  }
  return out;
}

Dress quotation_marks(const char* opening, const char* closing) {
  return [opening, closing](const std::string& text) {
    return replaced(replaced(text, "“", opening), "”", closing);
  };
}

std::string story(const std::string& fixture) {
  std::ifstream file(std::filesystem::path(STORYDIFF_FIXTURES) / fixture / "left.txt");
  std::stringstream out;
  out << file.rdbuf();
  return out.str();
}

/// The facts that are more than typography, as text.
std::string more_than_typography(const std::string& left, const std::string& right) {
  const Report report = compare(plain(left), plain(right));
  std::string out;
  for (const Fact& fact : report.facts) {
    // What is near to the core is core, in whatever dress.
    const bool alike =
        std::all_of(fact.equivalents.begin(), fact.equivalents.end(),
                    [](const Equivalent& e) { return e.reason == EquivalentReason::typography; });
    if (fact.status == FactStatus::shared && alike &&
        (fact.significance == Significance::typography ||
         fact.significance == Significance::core)) {
      continue;
    }
    for (const Span span : fact.left) out += std::string(report.left.text.slice(span)) + " ";
    out += "~ ";
    for (const Span span : fact.right) out += std::string(report.right.text.slice(span)) + " ";
    out += "\n";
  }
  return out;
}

TEST(WhiteSpace, AnotherDressIsTypography) {
  const std::pair<const char*, Dress> kDresses[] = {
      {"no-break", spaces("\u00A0")},
      {"narrow no-break", spaces("\u202F")},
      {"thin", spaces("\u2009")},
      {"em", spaces("\u2003")},
      {"ideographic", spaces("\u3000")},
      {"doubled", spaces("  ")},
      {"mixed", spaces(" \u00A0")},
      {"zero width beside", spaces(" \u200B")},
      {"word joiner beside", spaces(" \u2060")},
      {"soft hyphen", inside_words("\u00AD")},
      {"zero width joiner", inside_words("\u200D")},
      {"byte order mark", inside_words("\uFEFF")},
      {"decomposed", decomposed},
      {"full width", wide_digits},
      {"straight", quotation_marks("\"", "\"")},
      {"guillemets", quotation_marks("«", "»")},
      {"guillemets with spaces", quotation_marks("« ", " »")},
      {"low and high", quotation_marks("„", "“")}};
  for (const char* fixture : {"changed-number", "french", "polish", "ukrainian", "arabic", "german",
                              "swapped-name", "portuguese"}) {
    const std::string text = story(fixture);
    ASSERT_FALSE(text.empty()) << fixture;
    for (const auto& [name, dress] : kDresses) {
      EXPECT_EQ(more_than_typography(text, dress(text)), "") << fixture << ", " << name;
    }
  }
}

TEST(WhiteSpace, HangulInLettersIsHangulInSyllables) {
  EXPECT_EQ(more_than_typography("시장은 다리를 열었다.",
                                 "\u1109\u1175\u110C\u1161\u11BC\u110B\u1173\u11AB "
                                 "\u1103\u1161\u1105\u1175\u1105\u1173\u11AF "
                                 "\u110B\u1167\u11AF\u110B\u1165\u11BB\u1103\u1161."),
            "");
}

}  // namespace
}  // namespace storydiff::testing
