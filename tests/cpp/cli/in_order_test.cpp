// Work shared by threads: its order, its window, and its ends.
#include "cli/in_order.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <stdexcept>
#include <string>

namespace storydiff::cli {
namespace {

TEST(InOrder, WritesInTheOrderOfTheInputs) {
  std::string written;
  InOrder work(
      4, 8,
      [](std::string input) {
        // The earlier an input of three, the longer it takes.
        std::string out;
        for (int i = 0; i < (input.back() % 3 == 0 ? 20'000 : 10); ++i) out = input + ",";
        return out;
      },
      [&written](std::string_view output) {
        written += output;
        return true;
      });
  std::string expected;
  for (int i = 0; i < 500; ++i) {
    ASSERT_TRUE(work.put(std::to_string(i)));
    expected += std::to_string(i) + ",";
  }
  EXPECT_TRUE(work.finish());
  EXPECT_EQ(written, expected);
}

TEST(InOrder, ASlowInputHoldsNoMoreThanTheWindowBehindIt) {
  constexpr int kWindow = 6;
  std::latch others(kWindow - 1);
  std::atomic<int> begun = 0;
  std::atomic<int> written = 0;
  InOrder work(
      3, kWindow,
      [&](std::string input) {
        // The first input ends when all others of its window are done.
        EXPECT_LE(++begun - written, kWindow + 1);
        if (input == "0") {
          others.wait();
        } else if (std::stoi(input) < kWindow) {
          others.count_down();
        }
        return input;
      },
      [&written](std::string_view output) {
        EXPECT_EQ(output, std::to_string(written));
        ++written;
        return true;
      });
  for (int i = 0; i < 100; ++i) {
    ASSERT_TRUE(work.put(std::to_string(i)));
    // Taken, not written, and one that is being written.
    EXPECT_LE(i + 1 - written, kWindow + 1);
  }
  EXPECT_TRUE(work.finish());
  EXPECT_EQ(written, 100);
}

TEST(InOrder, AnInputLargerThanAllRoomIsTakenAlone) {
  std::size_t bytes = 0;
  InOrder work(
      2, 4, [](std::string input) { return input; },
      [&bytes](std::string_view output) {
        bytes += output.size();
        return true;
      });
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(work.put(std::string(InOrder::kMostBytes + 1, 'a')));
  EXPECT_TRUE(work.finish());
  EXPECT_EQ(bytes, 3 * (InOrder::kMostBytes + 1));
}

TEST(InOrder, NothingIsTakenOnceWritingFailed) {
  int calls = 0;
  InOrder work(
      2, 2, [](std::string input) { return input; },
      [&calls](std::string_view) {
        ++calls;
        return false;
      });
  int taken = 0;
  while (work.put("a")) ++taken;
  EXPECT_FALSE(work.finish());
  EXPECT_EQ(calls, 1);
  EXPECT_GE(taken, 1);
}

TEST(InOrder, WhatWorkThrowsComesOutOfFinish) {
  InOrder work(
      2, 2, [](std::string) -> std::string { throw std::runtime_error("no"); },
      [](std::string_view) { return true; });
  while (work.put("a")) {
  }
  EXPECT_THROW((void)work.finish(), std::runtime_error);
}

TEST(InOrder, LeavingWithoutFinishingWaitsForNobody) {
  const InOrder work(
      2, 2, [](std::string input) { return input; }, [](std::string_view) { return true; });
}

}  // namespace
}  // namespace storydiff::cli
