#include "cli/read_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>

#include "cli/system.h"
#include "settings.h"

namespace storydiff::cli {
namespace {

/// Who reads what this program does not.
constexpr const char* kReaders =
    "The command of the npm package and the page read web pages, Word, PDF and other documents.";

std::string quoted(const std::string& path) { return "\"" + path + "\""; }

std::string cause_of(int error, const std::string& path) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return "There is no file " + quoted(path) + ".";
    case EACCES:
      return "You are not allowed to read " + quoted(path) + ".";
    default:
      return quoted(path) + " could not be read: " + std::strerror(error) + ".";
  }
}

/// All bytes of the file, but no more than the engine would take: UTF-16 may be twice as long as
/// UTF-8 for the same text, so a little over twice the limit decides.
std::string read_bytes(const std::string& path) {
  if (is_folder(path)) throw UnreadableFile(quoted(path) + " is a folder, not a file.");
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(open_file(path, "rb"), &std::fclose);
  if (!file) throw UnreadableFile(cause_of(errno, path));
  const std::size_t limit = std::size_t{2} * Settings{}.max_text_bytes + 2;
  std::string bytes;
  std::array<char, std::size_t{1} << 16U> block{};
  while (const std::size_t count = std::fread(block.data(), 1, block.size(), file.get())) {
    bytes.append(block.data(), count);
    if (bytes.size() > limit) {
      throw UnreadableFile(quoted(path) + " is far too long for an article (over " +
                           std::to_string(limit >> 20U) + " MB).");
    }
  }
  if (std::ferror(file.get()) != 0) throw UnreadableFile(cause_of(errno, path));
  return bytes;
}

/// What a file is that is no text, by its first bytes; empty where they say nothing.
std::string_view known_kind(std::string_view bytes) {
  struct Kind {
    std::string_view start;
    std::string_view name;
  };
  static constexpr std::array<Kind, 9> kKinds = {{
      {"%PDF", "a PDF document"},
      {"PK\x03\x04", "a Word document or another zipped file"},
      {"\xD0\xCF\x11\xE0", "an old Word document"},
      {"{\\rtf", "an RTF document"},
      {"\x89PNG", "a picture"},
      {"\xFF\xD8\xFF", "a picture"},
      {"GIF8", "a picture"},
      {"\x1F\x8B", "a compressed file"},
      {"\x7F"
       "ELF",
       "a program"},
  }};
  for (const Kind& kind : kKinds) {
    if (bytes.substr(0, kind.start.size()) == kind.start) return kind.name;
  }
  return {};
}

/// Lower case of ASCII letters alone.
std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// Whether a text is a page of HTML or XML: it begins as one, or has such a name and a tag in it. Its
/// tags would be compared as words, and its menus as the story.
bool looks_marked_up(std::string_view text, const std::string& path) {
  const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n\f\v");
  if (first == std::string_view::npos) return false;
  constexpr std::size_t kLongestStart = 16;
  const std::string beginning = lower(text.substr(first, kLongestStart));
  for (const std::string_view start : {"<!doctype", "<html", "<head", "<body", "<?xml"}) {
    if (std::string_view(beginning).substr(0, start.size()) == start) return true;
  }
  const std::string name = lower(path);
  for (const std::string_view end : {".html", ".htm", ".xhtml"}) {
    if (!std::string_view(name).ends_with(end)) continue;
    for (std::size_t at = text.find('<'); at != std::string_view::npos;
         at = text.find('<', at + 1)) {
      const std::string next = lower(text.substr(at + 1, 2));
      const char c = next.empty() ? ' ' : next[0] == '/' ? next.back() : next[0];
      if (c >= 'a' && c <= 'z') return true;
    }
  }
  return false;
}

/// Whether control characters that no text has make up more than a hundredth of the beginning.
bool looks_binary(std::string_view bytes) {
  const std::string_view beginning = bytes.substr(0, std::size_t{1} << 16U);
  std::size_t strange = 0;
  for (const char c : beginning) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') ++strange;
  }
  return strange * 100 > beginning.size();
}

Text from_utf16_bytes(std::string_view bytes, bool big_endian) {
  std::u16string units;
  units.reserve(bytes.size() / 2 + 1);
  for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    units += static_cast<char16_t>(big_endian ? first * 256 + second : second * 256 + first);
  }
  if (bytes.size() % 2 == 1) units += u'\xD800';  // half a unit: Text puts U+FFFD and counts it
  return Text::from_utf16(units);
}

bool blank(const Text& text) {
  return text.bytes().find_first_not_of(" \t\r\n\f\v") == std::string::npos;
}

}  // namespace

Text read_text_file(const std::string& path, bool as_text) {
  const std::string bytes = read_bytes(path);
  if (bytes.empty()) throw UnreadableFile(quoted(path) + " is empty.");
  const std::string_view mark = std::string_view(bytes).substr(0, 2);
  Text text;
  if (mark == "\xFF\xFE" || mark == "\xFE\xFF") {
    text = from_utf16_bytes(bytes, mark == "\xFE\xFF");
  } else {
    const std::string_view kind = as_text ? std::string_view() : known_kind(bytes);
    if (!kind.empty()) {
      throw UnreadableFile(quoted(path) + " is " + std::string(kind) +
                           ", not plain text. Save its text as a .txt file and compare that. " +
                           kReaders);
    }
    if (looks_binary(bytes)) {
      throw UnreadableFile(quoted(path) + " is not a text file.");
    }
    text = Text::from_utf8(bytes);
  }
  if (!as_text && looks_marked_up(text.bytes(), path)) {
    throw UnreadableFile(
        quoted(path) +
        " is a web page or another text with markup, whose tags would be compared "
        "as words. Save its text as a .txt file and compare that, or compare it as "
        "it is with --as-text. " +
        kReaders);
  }
  if (blank(text)) throw UnreadableFile(quoted(path) + " has nothing in it but white space.");
  return text;
}

}  // namespace storydiff::cli
