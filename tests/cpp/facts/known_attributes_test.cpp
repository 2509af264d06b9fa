#include "facts/known_attributes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// Two stories, and what both say of their people.
struct Known {
  Article left, right;
  Terms terms;
  KnownAttributes attributes;

  Known(const std::string& a, const std::string& b)
      : left(testing::article_of(a)),
        right(testing::article_of(b)),
        terms(analyse(left, right, PackSource(&testing::english_pack()))),
        attributes(left, right, terms,
                   resolve_referents(left, right, terms, cut_clauses(left, terms, terms.left, {}),
                                     cut_clauses(right, terms, terms.right, {}))) {}

  /// What is left of a detail that the left alone has; "nothing" if it is dropped.
  [[nodiscard]] std::string rest(const std::string& words,
                                 DetailKind kind = DetailKind::wording) const {
    Detail detail;
    detail.kind = kind;
    const auto at = static_cast<std::uint32_t>(left.text.bytes().find(words));
    detail.left = {at, at + static_cast<std::uint32_t>(words.size())};
    std::vector<Detail> details = {detail};
    attributes.take_off(details);
    return details.empty() ? "nothing" : std::string(left.text.slice(details.front().left));
  }

  /// The words of the left that are known.
  [[nodiscard]] std::string words() const {
    std::vector<std::uint32_t> mine, theirs;
    const auto all = [](const Article& article) {
      return Range{0, static_cast<std::uint32_t>(article.segmentation.words.size())};
    };
    attributes.add_to(mine, theirs, {{all(left)}, {all(right)}});
    std::string out;
    for (const std::uint32_t w : mine) {
      if (!out.empty()) out += ' ';
      out += left.text.slice(left.segmentation.words[w].span);
    }
    return out;
  }
};

TEST(KnownAttributes, AnOfficeOfOnePerson) {
  const Known known(
      "Tomas Vint, the treasurer of Lunde, opened the bridge on Tuesday.",
      "Tomas Vint opened the bridge. | The treasurer said that it had cost too much.");
  EXPECT_EQ(known.words(), "treasurer");
  EXPECT_EQ(known.rest("the treasurer"), "nothing");
  EXPECT_EQ(known.rest("treasurer of Lunde"), "Lunde");
  EXPECT_EQ(known.rest("on Tuesday"), "on Tuesday");
}

TEST(KnownAttributes, AnAgeOfOnePerson) {
  const Known known("The 34-year-old engineer Lena Roth crossed the strait alone.",
                    "Lena Roth crossed the strait. | The 34-year-old said that it was cold.");
  EXPECT_EQ(known.words(), "34 - year - old");
  EXPECT_EQ(known.rest("34-year-old engineer"), "engineer");
  EXPECT_EQ(known.rest("34-year-old engineer", DetailKind::quantifier), "34-year-old engineer");
}

TEST(KnownAttributes, OfAnotherPersonOrAnotherAgeAreUnknown) {
  EXPECT_EQ(
      Known("Olin Brask, 54, was found in the shaft.", "Piet Hale, 54, had dug for days.").words(),
      "");
  EXPECT_EQ(
      Known("Olin Brask, 54, was found in the shaft.", "Olin Brask, 57, was found there.").words(),
      "");
}

}  // namespace
}  // namespace storydiff
