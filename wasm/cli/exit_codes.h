// What the program's exit status says.
#pragma once

namespace storydiff::cli {

inline constexpr int kDone = 0;         ///< the comparison was made, whatever it found
inline constexpr int kBadUsage = 2;     ///< an unknown option or a missing argument
inline constexpr int kCannotRead = 3;   ///< a file is missing, empty or not text
inline constexpr int kCannotWrite = 4;  ///< the output could not be written
inline constexpr int kTooLong = 5;      ///< an article is past the limit, or memory ran out

}  // namespace storydiff::cli
