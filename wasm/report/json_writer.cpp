#include "report/json_writer.h"

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

}  // namespace

void JsonWriter::before_value() {
  if (comma_) out_ += ',';
  comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  before_value();
  out_ += bracket;
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  if (comma_) out_ += ',';
  out_ += '"';
  out_ += name;
  out_ += "\":";
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view utf8) {
  before_value();
  out_ += '"';
  std::size_t plain = 0;  // start of the stretch that needs no escape
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const char c = utf8[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out_ += utf8.substr(plain, i - plain);
    plain = i + 1;
    out_ += '\\';
    if (const char letter = short_escape(c)) {
      out_ += letter;
    } else {
      out_ += "u00";
      out_ += kHexDigits[static_cast<unsigned char>(c) >> 4U];
      out_ += kHexDigits[static_cast<unsigned char>(c) & 0xFU];
    }
  }
  out_ += utf8.substr(plain);
  out_ += '"';
  return *this;
}

void JsonWriter::append_digits(std::uint64_t value) {
  char digits[20];
  std::size_t at = sizeof digits;
  do {
    digits[--at] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  out_.append(digits + at, sizeof digits - at);
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
  out_ += '.';
  for (std::uint32_t unit = 1000; rest != 0; unit /= 10) {
    out_ += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  before_value();
  out_ += json;
  return *this;
}

}  // namespace storydiff
