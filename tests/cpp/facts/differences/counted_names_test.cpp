// Counts beside lists of names, in stories that are told freely.
#include "facts/differences/counted_names.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>

#include "support/packs.h"
#include "support/stories.h"

namespace storydiff {
namespace {

struct Case {
  const char* name;
  const char* left;
  const char* right;
  const char* found;  ///< "= left ~ right", "! …" (contradicts), "? …" (may leave out); or nothing
};
std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.name; }

std::string found(const std::string& left, const std::string& right) {
  const Report report =
      compare(testing::plain(left + "\n\nThe talks about it were short, a porter said."),
              testing::plain(right + "\n\nIt was a short talk, as one of the porters told us."), {},
              {}, &testing::english_pack());
  std::string out;
  const auto add = [&](char sign, Span l, Span r) {
    out += out.empty() ? "" : "; ";
    out += sign;
    out.append(" ").append(report.left.text.slice(l)).append(" ~ ");
    out.append(report.right.text.slice(r));
  };
  for (const Fact& fact : report.facts) {
    for (const Equivalent& e : fact.equivalents) {
      if (e.reason == EquivalentReason::value) add('=', e.left, e.right);
    }
    for (const Detail& d : fact.details) {
      if (d.kind == DetailKind::number) {
        add(d.relation == Relation::conflict ? '!' : '?', d.left, d.right);
      }
    }
  }
  return out;
}

class CountsAndLists : public ::testing::TestWithParam<Case> {};

TEST_P(CountsAndLists, AreTheSameOrNot) {
  EXPECT_EQ(found(GetParam().left, GetParam().right), GetParam().found);
}

TEST_P(CountsAndLists, AreTheSameTheOtherWayRound) {
  std::string wanted = GetParam().found;
  if (const std::size_t middle = wanted.find(" ~ "); middle != std::string::npos) {
    wanted = wanted.substr(0, 2) + wanted.substr(middle + 3) + " ~ " + wanted.substr(2, middle - 2);
  }
  EXPECT_EQ(found(GetParam().right, GetParam().left), wanted);
}

const Case kCases[] = {
    {"as many", "Four candidates met the premier on Monday to talk about the harbour.",
     "The premier met Ana Klee, Jan Ims, John Dell and Julia Caro on Monday and talked about the "
     "harbour with them.",
     "= Four candidates ~ Ana Klee, Jan Ims, John Dell and Julia Caro"},
    {"as many who act", "Three towns lost power for two days after the storm on Sunday.",
     "For two days, Lund, Tarn and Vell lost power after the storm on Sunday.",
     "= Three towns ~ Lund, Tarn and Vell"},
    {"the first word of a sentence", "Four towns lost power for two days after Sunday's storm.",
     "Varn, Lund, Tarn and Vell lost power for two days after the storm on Sunday.",
     "= Four towns ~ Varn, Lund, Tarn and Vell"},
    {"in the passive", "Police arrested three men over the fire at the old mill.",
     "Piet Hale, Olin Brask and John Dell were arrested over the mill fire, the police said.",
     "= three men ~ Piet Hale, Olin Brask and John Dell"},
    {"more names", "Police arrested two men over the fire at the old mill.",
     "Piet Hale, Olin Brask and John Dell were arrested over the mill fire, the police said.",
     "! two men ~ Piet Hale, Olin Brask and John Dell"},
    {"fewer names", "Four candidates met the premier on Monday to talk about the harbour.",
     "The premier met Ana Klee, Jan Ims and Julia Caro on Monday and talked about the harbour.",
     "? Four candidates ~ Ana Klee, Jan Ims and Julia Caro"},
    {"a list of some", "Four candidates met the premier on Monday to talk about the harbour.",
     "The premier met candidates, including Ana Klee, Jan Ims and Julia Caro, on Monday and talked "
     "about the harbour.",
     ""},
    {"such as", "Four candidates met the premier on Monday to talk about the harbour.",
     "The premier met people such as Ana Klee and Jan Ims on Monday and talked about the harbour.",
     ""},
    {"who else", "Ana Klee and two others met the premier on Monday to talk about the harbour.",
     "The premier met Ana Klee, Jan Ims, John Dell and Julia Caro on Monday to talk about the "
     "harbour.",
     ""},
    {"what they did", "Two porters watched as the premier left the harbour on Monday at noon.",
     "The premier met Ana Klee, Jan Ims and Julia Caro at the harbour on Monday at noon.", ""},
    {"about so many", "About four candidates met the premier on Monday about the harbour.",
     "The premier met Ana Klee, Jan Ims and Julia Caro on Monday and talked about the harbour.",
     ""},
};

INSTANTIATE_TEST_SUITE_P(Cases, CountsAndLists, ::testing::ValuesIn(kCases));

}  // namespace
}  // namespace storydiff
