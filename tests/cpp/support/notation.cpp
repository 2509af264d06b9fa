#include "support/notation.h"

#include <cctype>
#include <set>

namespace storydiff::testing {
namespace {

const std::set<std::string>& light_words() {
  static const std::set<std::string> words = {"a",   "an",   "and", "as",  "at",  "by",
                                              "for", "from", "in",  "it",  "of",  "on",
                                              "or",  "the",  "to",  "was", "with"};
  return words;
}

/// A hash of the form. A table of forms would not do, since tests build the two sides separately.
std::uint32_t id_of(const std::string& form) {
  std::uint32_t hash = 2166136261U;
  for (const char c : form) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  }
  return hash;
}

DiffWord word_of(const std::string& written) {
  std::string form;
  bool mark = true;
  for (const char c : written) {
    form += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    mark = mark && std::ispunct(static_cast<unsigned char>(c)) != 0;
  }
  DiffWord word;
  const std::size_t star = form.find('*');
  if (star != std::string::npos && star > 0) {
    word.weight = std::stof(form.substr(star + 1));
  } else {
    word.weight = mark || light_words().count(form) > 0 ? 0.F : 1.F;
  }
  word.punctuation = mark;
  word.id = id_of(form);
  return word;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  if (!word.empty()) {
    words.push_back(word);
  }
  return words;
}

void append(std::vector<DiffWord>& words, std::vector<std::string>& written,
            std::string_view text) {
  for (const std::string& word : split(text)) {
    words.push_back(word_of(word));
    written.push_back(word);
  }
}

std::string join(const std::vector<std::string>& words, Range range) {
  std::string text;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    text += (text.empty() ? "" : " ") + words[i];
  }
  return text;
}

void add_edit(Notated& out, EditOp op, std::string_view left, std::string_view right) {
  const auto n = static_cast<std::uint32_t>(out.left.size());
  const auto m = static_cast<std::uint32_t>(out.right.size());
  append(out.left, out.left_words, left);
  append(out.right, out.right_words, right);
  const Edit edit{op,
                  {n, static_cast<std::uint32_t>(out.left.size())},
                  {m, static_cast<std::uint32_t>(out.right.size())}};
  if (edit.left.empty() && edit.right.empty()) {
    return;
  }
  if (op == EditOp::equal && !out.edits.empty() && out.edits.back().op == op) {
    out.edits.back().left.last = edit.left.last;
    out.edits.back().right.last = edit.right.last;
  } else {
    out.edits.push_back(edit);
  }
}

}  // namespace

Notated parse_notation(std::string_view line) {
  Notated out;
  std::size_t at = 0;
  while (at < line.size()) {
    const char open = line[at];
    if (open != '[' && open != '{') {
      const std::size_t end = std::min(line.find_first_of("[{", at), line.size());
      const std::string_view kept = line.substr(at, end - at);
      add_edit(out, EditOp::equal, kept, kept);
      at = end;
      continue;
    }
    const std::size_t end = line.find(open == '[' ? ']' : '}', at);
    const std::string_view inside = line.substr(at + 1, end - at - 1);
    const std::size_t slash = inside.find('/');
    if (open == '{') {
      add_edit(out, EditOp::equal, inside.substr(0, slash), inside.substr(slash + 1));
    } else if (inside.front() == '-') {
      add_edit(out, EditOp::remove, inside.substr(1), "");
    } else if (inside.front() == '+') {
      add_edit(out, EditOp::insert, "", inside.substr(1));
    } else {
      add_edit(out, EditOp::replace, inside.substr(0, slash), inside.substr(slash + 1));
    }
    at = end + 1;
  }
  return out;
}

std::string write_notation(const Notated& notated, const std::vector<Edit>& edits) {
  std::string line;
  for (const Edit& edit : edits) {
    const std::string left = join(notated.left_words, edit.left);
    const std::string right = join(notated.right_words, edit.right);
    line += line.empty() ? "" : " ";
    switch (edit.op) {
      case EditOp::equal:
        line += left == right ? left : "{" + left + "/" + right + "}";
        break;
      case EditOp::insert:
        line += "[+" + right + "]";
        break;
      case EditOp::remove:
        line += "[-" + left + "]";
        break;
      case EditOp::replace:
        line += "[" + left + "/" + right + "]";
        break;
    }
  }
  return line;
}

std::vector<DiffWord> words_of(std::string_view text) {
  std::vector<DiffWord> words;
  std::vector<std::string> written;
  append(words, written, text);
  return words;
}

std::string what_is_wrong(const std::vector<Edit>& edits, const std::vector<DiffWord>& left,
                          const std::vector<DiffWord>& right) {
  std::uint32_t l = 0;
  std::uint32_t r = 0;
  bool equal_before = false;
  std::vector<std::uint32_t> applied;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const Edit& edit = edits[i];
    const std::string where = "edit " + std::to_string(i) + ": ";
    if (edit.left.first != l || edit.right.first != r || edit.left.last < l ||
        edit.right.last < r || edit.left.last > left.size() || edit.right.last > right.size()) {
      return where + "leaves a gap or overlaps";
    }
    const bool equal = edit.op == EditOp::equal;
    const bool split = i > 0 && !equal && edit.related != edits[i - 1].related;
    if (i > 0 && equal == equal_before && !split) {
      return where + "could be one with its neighbour";
    }
    if (edit.related && edit.op != EditOp::replace)
      return where + "is related, but replaces nothing";
    equal_before = equal;
    const bool has_left = !edit.left.empty();
    const bool has_right = !edit.right.empty();
    if (has_left != (edit.op != EditOp::insert) || has_right != (edit.op != EditOp::remove)) {
      return where + "lacks words, or has some that its kind has not";
    }
    for (std::uint32_t k = 0; equal && k < edit.left.size(); ++k) {
      if (edit.left.size() != edit.right.size() || left[l + k].id != right[r + k].id) {
        return where + "keeps words that are not equal";
      }
    }
    l = edit.left.last;
    r = edit.right.last;
    for (std::uint32_t k = edit.right.first; k < r; ++k) {
      applied.push_back(equal ? left[edit.left.first + k - edit.right.first].id : right[k].id);
    }
  }
  if (l != left.size() || r != right.size()) {
    return "ends before the words do";
  }
  for (std::size_t i = 0; i < right.size(); ++i) {
    if (applied[i] != right[i].id) {
      return "does not give right when applied to left";
    }
  }
  return "";
}

std::size_t kept_words(const std::vector<Edit>& edits) {
  std::size_t kept = 0;
  for (const Edit& edit : edits) {
    kept += edit.op == EditOp::equal ? edit.left.size() : 0;
  }
  return kept;
}

}  // namespace storydiff::testing
