// Work shared by several threads, whose results come out in the order of its inputs.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace storydiff::cli {

/// Hands inputs to `jobs` threads, and writes the outputs in the order of the inputs, each as soon
/// as it and all before it are made. At most `window` inputs are in work at once, and no further
/// one is taken while those hold `kMostBytes`, so that a slow input makes the others wait, and
/// memory does not grow.
///
///     put("b"), put("a"), two threads     in work               written
///     "a" is done first                   [b ...] [a done]
///     "b" is done                                               b a
///
/// There is no thread that only writes: whichever thread finishes the first input writes it, and
/// all finished ones after it, while the others go on.
class InOrder {
 public:
  /// Makes an output of an input; called by several threads at once.
  using Work = std::function<std::string(std::string)>;
  /// Takes outputs, in order, never two calls at once; false if it cannot.
  using Write = std::function<bool(std::string_view)>;

  /// Bytes of inputs and outputs in work past which no further input is taken.
  static constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

  /// `jobs` and `window` at least 1.
  InOrder(unsigned jobs, std::size_t window, Work work, Write write);
  InOrder(const InOrder&) = delete;
  InOrder& operator=(const InOrder&) = delete;
  InOrder(InOrder&&) = delete;
  InOrder& operator=(InOrder&&) = delete;
  /// Waits for the threads; inputs that no thread has begun are dropped unless finish() was called.
  ~InOrder();

  /// Takes an input as soon as there is room. False once writing has failed: no more is wanted.
  [[nodiscard]] bool put(std::string input);
  /// Waits until all is written. False if writing failed. Throws what a `work` threw.
  [[nodiscard]] bool finish();

 private:
  struct Item {
    std::string bytes;  ///< the input, then the output
    bool done = false;
  };

  void run();
  void write_finished(std::unique_lock<std::mutex>& lock);
  void close(bool drop);

  Work work_;
  Write write_;
  std::size_t window_;

  std::mutex mutex_;
  std::condition_variable room_;   ///< for put(): an item was written, or nothing more will be
  std::condition_variable input_;  ///< for the threads: an item came, or none will come
  std::deque<Item> items_;         ///< in work, in order; a deque, whose items keep their addresses
  std::size_t begun_ = 0;          ///< how many of `items_` a thread has taken
  std::size_t held_ = 0;           ///< bytes of items and of outputs that are being written
  bool writing_ = false;
  bool closed_ = false;
  bool cannot_write_ = false;
  std::exception_ptr thrown_;
  std::vector<std::thread> threads_;
};

}  // namespace storydiff::cli
