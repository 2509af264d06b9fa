// Two tellings of one sentence, with the one detail in which they differ, or traps without any.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "support/stories.h"

namespace storydiff::facts_test {

struct Case {
  const char* name;
  const char* left;
  const char* right;
  const char* detail;  ///< "kind: left > right"; empty: nothing differs
};

inline std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.name; }

/// The comparison has the detail, or none at all where the case is a trap.
inline void expect_detail(const Case& one) {
  const auto details = testing::details_of(testing::compare_lines(one.left, one.right));
  if (one.detail[0] == '\0') {
    EXPECT_THAT(details, ::testing::IsEmpty()) << one.name;
  } else {
    EXPECT_THAT(details, ::testing::Contains(one.detail)) << one.name;
  }
}

/// Swapped sides give as many details.
inline void expect_as_many_swapped(const Case& one) {
  EXPECT_EQ(testing::details_of(testing::compare_lines(one.left, one.right)).size(),
            testing::details_of(testing::compare_lines(one.right, one.left)).size())
      << one.name;
}

}  // namespace storydiff::facts_test
