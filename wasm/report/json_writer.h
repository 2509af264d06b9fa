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

  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void before_value();
  void append_digits(std::uint64_t value);

  std::string out_;
  bool comma_ = false;  // a value stands before the next one
};

}  // namespace storydiff
