// The role of each paragraph: part of the story, or of the furniture (boilerplate) around it.
#pragma once

#include <cstdint>
#include <vector>

#include "options.h"
#include "segment/segmentation.h"
#include "settings.h"
#include "text/flags.h"
#include "text/text.h"

namespace storydiff {

enum class Role : std::uint8_t {
  headline,
  standfirst,
  byline,
  caption,
  body,
  furniture,  ///< stands in the file and is not the story
};

/// The story is what readers compare: headline, standfirst and body.
[[nodiscard]] constexpr bool is_story(Role role) {
  return role == Role::headline || role == Role::standfirst || role == Role::body;
}

/// One side, segmented, with a role for each paragraph.
///
/// Invariant: `roles.size() == segmentation.paragraphs.size()`; a text with any words in it has at
/// least one paragraph that is_story().
struct Article {
  Text text;
  Segmentation segmentation;
  std::vector<Role> roles;

  [[nodiscard]] bool sentence_in_story(std::uint32_t sentence) const {
    return is_story(roles[segmentation.sentences[sentence].paragraph]);
  }
};

/// Fills in the roles of both sides. The evidence is the shape of a side's own paragraphs (length,
/// punctuation, place, repetition, bylines, datelines, runs of headlines, sentences about an
/// author) and what it has in common with the other: a paragraph that the other side's story tells
/// is not furniture, nor is one that both have and one of them tells. Roles already given (`given_left[i]` true) are kept.
void assign_roles(Article& left, Article& right, const Flags& given_left = {},
                  const Flags& given_right = {}, const ArticleSettings& settings = {});

}  // namespace storydiff
