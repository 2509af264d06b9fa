// Writes JSON into one string, one value at a time.
//
// A report is written once, forwards, with keys that are known here, so the engine needs no
// document tree and no parser: this writer keeps the WebAssembly file small
// (docs/decisions/json.md).
//
//     JsonWriter json;
//     json.begin_object().key("a").number(1U).key("b").begin_array().text("x\n").end_array();
//     json.end_object().take()      {"a":1,"b":["x\n"]}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace storydiff {

/// Appends values and the commas between them. The caller has to close what it opens.
class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }

  /// The name of a member: ASCII without characters to escape.
  JsonWriter& key(std::string_view name);

  /// A string. Quotation marks, backslashes and control characters are escaped. `utf8` has to be
  /// well-formed.
  JsonWriter& text(std::string_view utf8);
  JsonWriter& number(std::uint32_t value);
  /// The numbers as an array.
  JsonWriter& numbers(const std::vector<std::uint32_t>& values);
  /// A score or a share, rounded to four decimals without trailing zeros: 0.5, 0.3333, 1.
  /// Made with whole numbers only, so that every platform writes the same digits.
  JsonWriter& decimal(double value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// Something that is JSON already.
  JsonWriter& raw(std::string_view json);

  void reserve(std::size_t bytes) { room(bytes); }
  [[nodiscard]] std::string take() {
    out_.resize(written());
    at_ = end_ = nullptr;
    comma_ = false;
    return std::exchange(out_, {});
  }

  JsonWriter() = default;
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  /// Where to write a value of at most `bytes` bytes, after its comma.
  char* before_value(std::size_t bytes);
  /// Where to write the next `bytes` bytes; the caller then moves at_ past what it wrote.
  char* room(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
    return at_;
  }
  void grow(std::size_t bytes);
  [[nodiscard]] std::size_t written() const {
    return at_ == nullptr ? 0 : static_cast<std::size_t>(at_ - out_.data());
  }

  std::string out_;  // written through pointers: a report is half a million short pieces
  char* at_ = nullptr;
  char* end_ = nullptr;
  bool comma_ = false;  // a value stands before the next one
};

}  // namespace storydiff
