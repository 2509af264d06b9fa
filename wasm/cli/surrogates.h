// Half characters in JSON.
#pragma once

#include <string>

namespace storydiff::cli {

/// JSON can write half of a surrogate pair ("\ud83d" alone), which no UTF-8 can hold and a strict
/// parser refuses; JavaScript's own strings do hold such halves. Each one becomes the byte FF,
/// which never occurs in UTF-8, so that Text puts one U+FFFD there and counts it.
///
///     {"left":"a\ud83d b"}         -> {"left":"a<FF> b"}
///     {"left":"a\ud83d\ude00 b"}   unchanged
///     {"left":"a\\ud83d b"}        unchanged: the backslash itself is escaped
void mark_lone_surrogates(std::string& json);

}  // namespace storydiff::cli
