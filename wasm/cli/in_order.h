// Work that several threads share, and whose results come out in the order in which it was put in.
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

/// Hands inputs to `jobs` threads and the outputs on in the inputs' order, each as soon as it and
/// all before it are made. At most `window` inputs are under way at once, and no further one is
/// taken while those hold `kMostBytes`, so one slow input makes the others wait and not memory
/// grow.
///
///     put("b"), put("a") with two threads, "a" done first:   waiting [b …][a done]   written:
///     nothing "b" done:                                               waiting written: b a
///
/// There is no thread that writes: whichever thread finishes the foremost input writes, and what
/// stands finished behind it, while the others work on.
class InOrder {
 public:
  /// Makes an output of an input; called by several threads at once.
  using Work = std::function<std::string(std::string)>;
  /// Takes outputs, in order, never two calls at once; false where it cannot.
  using Write = std::function<bool(std::string_view)>;

  /// Bytes of inputs and outputs under way past which no further input is taken.
  static constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

  /// `jobs` and `window` at least 1.
  InOrder(unsigned jobs, std::size_t window, Work work, Write write);
  InOrder(const InOrder&) = delete;
  InOrder& operator=(const InOrder&) = delete;
  InOrder(InOrder&&) = delete;
  InOrder& operator=(InOrder&&) = delete;
  /// Waits for the threads; what was put in and not begun is dropped unless finish() was called.
  ~InOrder();

  /// Takes an input as soon as there is room. False once writing failed: no more is wanted.
  [[nodiscard]] bool put(std::string input);
  /// Waits until all is written. False where writing failed. Throws what a `work` threw.
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
  std::condition_variable room_;   ///< for put(): an item left, or all is over
  std::condition_variable input_;  ///< for the threads: an item came, or none will
  std::deque<Item> items_;         ///< under way, the foremost first; ends move, items do not
  std::size_t begun_ = 0;          ///< how many of `items_` a thread has taken
  std::size_t held_ = 0;           ///< bytes of items and of outputs that are being written
  bool writing_ = false;
  bool closed_ = false;
  bool cannot_write_ = false;
  std::exception_ptr thrown_;
  std::vector<std::thread> threads_;
};

}  // namespace storydiff::cli
