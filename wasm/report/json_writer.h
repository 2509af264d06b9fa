// Writes JSON into one string, a value at a time.
//
// A report is written once, forwards, with keys that are known here, so the engine needs no
// document tree and no parser: this writer keeps the WebAssembly file small
// (docs/decisions/0003-json.md).
//
//     JsonWriter json;
//     json.begin_object().key("a").number(1U).key("b").begin_array().text("x\n").end_array();
//     json.end_object().take()      {"a":1,"b":["x\n"]}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace storydiff {

/// Appends values; puts the commas. The caller has to close what it opens.
class JsonWriter {
 public:
  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }

  /// A member's name: plain ASCII that needs no escape.
  JsonWriter& key(std::string_view name);

  /// A string: quotation marks, backslashes and control characters escaped, all else as it is.
  /// `utf8` has to be well-formed.
  JsonWriter& text(std::string_view utf8);
  JsonWriter& number(std::uint32_t value);
  /// A score or a share, rounded to four decimals without trailing zeros: 0.5, 0.3333, 1.
  /// Made with whole numbers only, so that every platform writes the same digits.
  JsonWriter& decimal(double value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// Something that is JSON already.
  JsonWriter& raw(std::string_view json);

  void reserve(std::size_t bytes) { make_room(bytes); }
  [[nodiscard]] std::string take() {
    out_.resize(std::exchange(size_, 0));
    return std::exchange(out_, {});
  }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void before_value();
  void append_digits(std::uint64_t value);
  /// Sees to it that so many bytes more can be put.
  void make_room(std::size_t bytes) {
    if (out_.size() - size_ < bytes) out_.resize(2 * out_.size() + bytes);
  }
  void put(char c) { out_.data()[size_++] = c; }
  void put(std::string_view bytes) {
    for (const char c : bytes) put(c);
  }

  std::string out_;       // written by hand: a report is half a million short pieces
  std::size_t size_ = 0;  // how much of it is written
  bool comma_ = false;    // a value stands before the next one
};

}  // namespace storydiff
