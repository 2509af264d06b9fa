// Inside the story only strong evidence counts, and each rule requires two kinds of it at once:
//
//     a copy of an earlier line that is no sentence           ("Bridge reopens" twice)
//     one or two sentences, then a photographer or agency     (a caption)
//     a label that is a word for a picture, and no sentence   ("Map: the way around the bridge")
//     a short line with a colon, then lines of other stories  ("Read also:" and its list)
//     a label, a colon, no sentence, and an inviting cue      ("More: Bakers win back the square")
//     an unrelated line of few words with an inviting cue,    ("Share this article", and "Print"
//       and unrelated lines right below such a line            below it)
//     prose about a person whose name is alone on a line      (a biography)
//
// A list of the story's own is recognised by its lead-in, which is a longer sentence or shares the
// story's words, and by its items, which are short or begin with a lower case letter.
#include "article/inside.h"

#include <string>
#include <utility>
#include <vector>

#include "text/flags.h"
#include "text/fold.h"
#include "text/number_table.h"

namespace storydiff {
namespace {

constexpr std::uint32_t kLongestName = 5;

/// The first `count` words of a paragraph from `first` on, folded, for comparison.
std::string name_key(const Article& article, Range words, std::uint32_t skip, std::uint32_t count) {
  std::string key;
  std::uint32_t taken = 0;
  for (std::uint32_t w = words.first; w < words.last && taken < count + skip; ++w) {
    const Word& word = article.segmentation.words[w];
    if (word.kind != WordKind::word) continue;
    if (taken++ < skip) continue;
    fold_append(article.text.slice(word.span), key);
    key += ' ';
  }
  return key;
}

}  // namespace

[[gnu::noinline]] Flags biographies_of(const Article& article, const std::vector<Shape>& shapes,
                                       const ArticleSettings& settings) {
  const Segmentation& parts = article.segmentation;
  Flags result(shapes.size(), false);
  NumberTable lines;  // names that stand alone on a line, by their hash
  for (std::uint32_t p = 0; p < shapes.size(); ++p) {
    const Range words = words_of(parts, parts.paragraphs[p]);
    if (shapes[p].cue == Cue::author && is_fragment(shapes[p], settings) &&
        shapes[p].words <= kLongestName + 1) {
      lines.add(hash_bytes(name_key(article, words, 1, kLongestName)));
    } else if (shapes[p].name_like) {
      lines.add(hash_bytes(name_key(article, words, 0, kLongestName)));
    }
  }
  if (lines.size() == 0) return result;
  std::vector<std::uint32_t> described(lines.size());          // paragraphs about each name
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;  // paragraph, name
  for (std::uint32_t p = 0; p < shapes.size(); ++p) {
    if (!is_prose(shapes[p], settings)) continue;
    const Range words = words_of(parts, parts.paragraphs[p]);
    for (std::uint32_t count = 2; count <= kLongestName; ++count) {
      const std::uint32_t name = lines.find(hash_bytes(name_key(article, words, 0, count)));
      if (name == kNone) continue;
      ++described[name];
      found.emplace_back(p, name);
      break;
    }
  }
  for (const auto& [p, name] : found) {
    // A person that several paragraphs are about is a person of the story.
    if (described[name] == 1) result[p] = true;
  }
  return result;
}

void assign_inside(const SideView& view, Range range, const Flags& biographies,
                   const ArticleSettings& settings, std::vector<Role>& roles) {
  bool below_a_button = false;
  for (std::uint32_t p = range.first; p < range.last; ++p) {
    const Shape& shape = view.shapes[p];
    const Kinship& kin = view.kinship[p];
    const bool after_button = std::exchange(below_a_button, false);
    roles[p] = Role::body;
    if (shape.credit && shape.sentences <= 3 && p + 1 < range.last) {
      roles[p] = Role::caption;
      continue;
    }
    if (biographies[p] && !in_other_story(kin, settings) && p + 1 >= range.last) {
      roles[p] = Role::furniture;
      continue;
    }
    if (!is_fragment(shape, settings)) continue;
    if (view.lists[p] == ListKind::foreign) {
      roles[p] = Role::furniture;
      continue;
    }
    if (view.lists[p] != ListKind::none) continue;
    if (shape.label && shape.cue == Cue::credit) {
      roles[p] = Role::caption;
      continue;
    }
    const bool asks = shape.cue == Cue::invite || shape.ends_with_cue;
    const bool kin_to_none = kin.own < settings.close && kin.other < settings.kin;
    const bool copy = shape.same_as != kNone && !shape.lead_in;
    const bool copied = shape.repeated && shape.words <= settings.short_line && asks;
    const bool button = asks && kin_to_none && shape.words <= settings.short_line + 2;
    const bool below_button = after_button && kin_to_none && !shape.question;
    const bool link = shape.label && shape.cue == Cue::invite && kin.other < settings.kin;
    if (!(copy || copied || button || link || below_button)) continue;
    roles[p] = Role::furniture;
    below_a_button = button || below_button;
  }
}

}  // namespace storydiff
