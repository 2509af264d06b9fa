#include "cli/in_order.h"

#include <system_error>
#include <utility>

namespace storydiff::cli {

InOrder::InOrder(unsigned jobs, std::size_t window, Work work, Write write)
    : work_(std::move(work)), write_(std::move(write)), window_(window) {
  threads_.reserve(jobs);
  try {
    for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { run(); });
  } catch (const std::system_error&) {
    if (threads_.empty()) throw;  // fewer threads than asked for give the same output
  }
}

InOrder::~InOrder() { close(true); }

bool InOrder::put(std::string input) {
  std::unique_lock<std::mutex> lock(mutex_);
  room_.wait(lock, [this] {
    return cannot_write_ || thrown_ || items_.empty() ||
           (items_.size() < window_ && held_ < kMostBytes);
  });
  if (cannot_write_ || thrown_) return false;
  held_ += input.size();
  items_.push_back({std::move(input), false});
  input_.notify_one();
  return true;
}

bool InOrder::finish() {
  close(false);
  if (thrown_) std::rethrow_exception(thrown_);
  return !cannot_write_;
}

void InOrder::close(bool drop) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    closed_ = true;
    if (drop) items_.resize(begun_);
    input_.notify_all();
  }
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void InOrder::run() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    input_.wait(lock,
                [this] { return begun_ < items_.size() || closed_ || cannot_write_ || thrown_; });
    if (begun_ == items_.size() || cannot_write_ || thrown_) return;
    Item& item = items_[begun_++];
    std::string input = std::exchange(item.bytes, {});
    const std::size_t before = input.size();
    lock.unlock();
    std::string output;
    std::exception_ptr thrown;
    try {
      output = work_(std::move(input));
    } catch (...) {
      thrown = std::current_exception();
    }
    lock.lock();
    if (thrown) {
      if (!thrown_) thrown_ = thrown;
      input_.notify_all();
      room_.notify_all();
      return;
    }
    held_ = held_ - before + output.size();
    item.bytes = std::move(output);
    item.done = true;
    if (!writing_) write_finished(lock);
  }
}

/// Writes the first item as long as it is done. Other threads may finish theirs meanwhile: they see
/// `writing_` and leave the output to this thread.
void InOrder::write_finished(std::unique_lock<std::mutex>& lock) {
  writing_ = true;
  while (!cannot_write_ && !items_.empty() && items_.front().done) {
    const std::string output = std::move(items_.front().bytes);
    items_.pop_front();
    --begun_;
    lock.unlock();
    const bool written = write_(output);
    lock.lock();
    held_ -= output.size();
    if (!written) {
      cannot_write_ = true;
      input_.notify_all();
    }
    room_.notify_one();
  }
  writing_ = false;
}

}  // namespace storydiff::cli
