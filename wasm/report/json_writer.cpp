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

bool is_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

char* write(std::string_view bytes, char* at) {
  for (const char c : bytes) *at++ = c;  // about ten bytes: memcpy would take longer
  return at;
}

constexpr std::size_t kMostDigits = 10;

char* write_digits(std::uint32_t value, char* at) {
  char digits[kMostDigits];
  std::size_t first = sizeof digits;
  do {
    digits[--first] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  return write({digits + first, sizeof digits - first}, at);
}

char* write_escape(char c, char* at) {
  *at++ = '\\';
  if (const char letter = short_escape(c)) {
    *at++ = letter;
    return at;
  }
  at = write("u00", at);
  *at++ = kHexDigits[static_cast<unsigned char>(c) >> 4U];
  *at++ = kHexDigits[static_cast<unsigned char>(c) & 0xFU];
  return at;
}

}  // namespace

void JsonWriter::grow(std::size_t bytes) {
  const std::size_t size = written();
  out_.resize(2 * out_.size() + bytes);
  at_ = out_.data() + size;
  end_ = out_.data() + out_.size();
}

char* JsonWriter::before_value(std::size_t bytes) {
  char* at = room(bytes + 1);
  if (comma_) *at++ = ',';
  comma_ = true;
  return at;
}

JsonWriter& JsonWriter::open(char bracket) {
  char* at = before_value(1);
  *at++ = bracket;
  at_ = at;
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  *room(1) = bracket;
  ++at_;
  comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  char* at = room(name.size() + 4);
  if (comma_) *at++ = ',';
  *at++ = '"';
  at = write(name, at);
  *at++ = '"';
  *at++ = ':';
  at_ = at;
  comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view utf8) {
  constexpr std::size_t kLongestEscape = 6;
  constexpr std::size_t kBlock = 512;  // so that little room is reserved for escapes
  char* at = before_value(1);
  *at++ = '"';
  at_ = at;
  while (!utf8.empty()) {
    const std::string_view block = utf8.substr(0, kBlock);
    at = room(block.size() * kLongestEscape);
    for (const char c : block) {
      if (is_escaped(c)) {
        at = write_escape(c, at);
      } else {
        *at++ = c;
      }
    }
    at_ = at;
    utf8.remove_prefix(block.size());
  }
  *room(1) = '"';
  ++at_;
  return *this;
}

JsonWriter& JsonWriter::number(std::uint32_t value) {
  at_ = write_digits(value, before_value(kMostDigits));
  return *this;
}

JsonWriter& JsonWriter::numbers(const std::vector<std::uint32_t>& values) {
  begin_array();
  for (const std::uint32_t value : values) number(value);
  return end_array();
}

JsonWriter& JsonWriter::decimal(double value) {
  if (!(value > 0)) value = 0;  // NaN too
  if (value > 1e9) value = 1e9;
  const auto scaled = static_cast<std::uint64_t>(value * 10000 + 0.5);
  char* at =
      write_digits(static_cast<std::uint32_t>(scaled / 10000), before_value(kMostDigits + 5));
  std::uint32_t rest = static_cast<std::uint32_t>(scaled % 10000);
  if (rest != 0) *at++ = '.';
  for (std::uint32_t unit = 1000; rest != 0; unit /= 10) {
    *at++ = static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
  at_ = at;
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }
JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  at_ = write(json, before_value(json.size()));
  return *this;
}

}  // namespace storydiff
