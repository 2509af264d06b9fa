// An address runs to the next space, quotation mark or angle bracket; the closing marks of the
// sentence around it are then taken off its end:
//
//     (see https://example.org/a_(b)?x=1).   the last ")" has no "(" inside, and is taken off
//
// The set of characters is that of RFC 3986, and letters of all scripts written with spaces. In a
// script written without spaces (Han, kana, Thai) an address ends at the first letter of the text
// around it. Tests: tests/cpp/segment/words_test.cpp.
#include "segment/addresses.h"

#include "text/unicode.h"

namespace storydiff {
namespace {

bool is_ascii_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Whether `utf8` has `lower` (ASCII, lower case) at `at`, whatever its case.
bool has_at(std::string_view utf8, std::uint32_t at, std::string_view lower) {
  if (utf8.size() - at < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = utf8[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
  }
  return true;
}

bool ends_address(char32_t point) {
  if (point < 0x80) {
    return point <= ' ' || point == '"' || point == '<' || point == '>' || point == '\\' ||
           point == '^' || point == '`' || point == '{' || point == '|' || point == '}' ||
           point == 0x7F;
  }
  const CharProperties& p = properties(point);
  return p.script == Script::han || p.script == Script::hiragana || p.script == Script::katakana ||
         p.script == Script::thai ||
         !(is_letter(p.category) || p.category == Category::mark || p.category == Category::digit ||
           p.category == Category::dash);
}

/// From `at`, which lies inside an address, to its end.
std::uint32_t address_end(std::string_view utf8, std::uint32_t start, std::uint32_t at) {
  std::uint32_t end = at;
  int open = 0;
  while (end < utf8.size()) {
    const Decoded decoded = decode(utf8, end);
    if (ends_address(decoded.point)) break;
    if (decoded.point == '(') ++open;
    if (decoded.point == ')') --open;
    end += decoded.size;
  }
  while (end > start) {
    const char c = utf8[end - 1];
    const bool mark = c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' ||
                      c == '\'' || c == '*' || c == '_' || c == '[' || c == ']' || c == '(';
    const bool closing = c == ')' && open < 0;
    if (!mark && !closing) break;
    if (closing) ++open;
    if (c == '(') --open;
    --end;
  }
  return end;
}

}  // namespace

std::uint32_t web_address_end(std::string_view utf8, std::uint32_t at) {
  for (const std::string_view head : {"https://", "http://", "ftp://", "www.", "mailto:"}) {
    if (!has_at(utf8, at, head)) continue;
    const auto body = static_cast<std::uint32_t>(at + head.size());
    const std::uint32_t end = address_end(utf8, body, body);
    return end > body ? end : at;
  }
  return at;
}

std::uint32_t web_path_end(std::string_view utf8, std::uint32_t at) {
  if (at + 1 >= utf8.size() || utf8[at] != '/' || !is_ascii_alnum(utf8[at + 1])) return at;
  return address_end(utf8, at, at);
}

std::uint32_t host_end(std::string_view utf8, std::uint32_t at) {
  std::uint32_t end = at;
  bool point = false;
  while (end < utf8.size()) {
    const char c = utf8[end];
    if (c == '.' && (end == at || end + 1 >= utf8.size() || !is_ascii_alnum(utf8[end + 1]))) break;
    if (c != '.' && c != '-' && !is_ascii_alnum(c)) break;
    point = point || c == '.';
    ++end;
  }
  return point ? end : at;
}

std::uint32_t tag_end(std::string_view utf8, std::uint32_t at) {
  std::uint32_t end = at;
  while (end < utf8.size()) {
    const Decoded decoded = decode(utf8, end);
    const CharProperties& p = properties(decoded.point);
    const bool inside = is_letter(p.category) || p.category == Category::digit ||
                        p.category == Category::mark || decoded.point == '_';
    if (!inside) break;
    end += decoded.size;
  }
  return end;
}

}  // namespace storydiff
