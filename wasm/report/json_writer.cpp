#include "report/json_writer.h"

#include <algorithm>
#include <cstddef>

namespace storydiff {
namespace {

constexpr const char* kHexDigits = "0123456789abcdef";

/// The letter after the backslash for characters that have a short escape, or 0.
char short_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
      return c;
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    default:
      return 0;
  }
}

bool is_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

}  // namespace

void JsonWriter::before_value() {
  make_room(1);
  if (comma_) put(',');
  comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  before_value();
  make_room(1);
  put(bracket);
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  make_room(1);
  put(bracket);
  comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  make_room(name.size() + 4);
  if (comma_) put(',');
  put('"');
  put(name);
  put('"');
  put(':');
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view utf8) {
  constexpr std::size_t kLongestEscape = 6;
  before_value();
  const auto escapes =
      static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), is_escaped));
  make_room(utf8.size() + escapes * (kLongestEscape - 1) + 2);
  put('"');
  for (const char c : utf8) {
    if (!is_escaped(c)) {
      put(c);
      continue;
    }
    put('\\');
    if (const char letter = short_escape(c)) {
      put(letter);
    } else {
      put("u00");
      put(kHexDigits[static_cast<unsigned char>(c) >> 4U]);
      put(kHexDigits[static_cast<unsigned char>(c) & 0xFU]);
    }
  }
  put('"');
  return *this;
}

void JsonWriter::append_digits(std::uint64_t value) {
  char digits[20];
  std::size_t at = sizeof digits;
  do {
    digits[--at] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  make_room(sizeof digits);
  put({digits + at, sizeof digits - at});
}

JsonWriter& JsonWriter::number(std::uint32_t value) {
  before_value();
  append_digits(value);
  return *this;
}

JsonWriter& JsonWriter::decimal(double value) {
  before_value();
  if (!(value > 0)) value = 0;  // also what is not a number
  if (value > 1e9) value = 1e9;
  const auto scaled = static_cast<std::uint64_t>(value * 10000 + 0.5);
  append_digits(scaled / 10000);
  std::uint32_t rest = static_cast<std::uint32_t>(scaled % 10000);
  if (rest == 0) return *this;
  make_room(5);
  put('.');
  for (std::uint32_t unit = 1000; rest != 0; unit /= 10) {
    put(static_cast<char>('0' + rest / unit));
    rest %= unit;
  }
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  before_value();
  make_room(json.size());
  put(json);
  return *this;
}

}  // namespace storydiff
