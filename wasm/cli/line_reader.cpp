#include "cli/line_reader.h"

#include <string_view>

#include "cli/system.h"

namespace storydiff::cli {

bool LineReader::next(std::string& line, bool& too_long) {
  line.clear();
  too_long = false;
  bool any = false;
  while (at_ < size_ || fill()) {
    any = true;
    const std::string_view rest(block_.data() + at_, size_ - at_);
    const std::size_t end = rest.find('\n');
    const std::string_view part = rest.substr(0, end);
    at_ += part.size() + (end == std::string_view::npos ? 0 : 1);
    if (line.size() + part.size() > limit_) {
      too_long = true;
      line.clear();
      line.shrink_to_fit();
    } else if (!too_long) {
      line += part;
    }
    if (end != std::string_view::npos) break;
  }
  if (!begun_ && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  begun_ = true;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return any;
}

bool LineReader::fill() {
  at_ = 0;
  size_ = 0;
  if (failed_) return false;
  const std::ptrdiff_t got = read_some(file_, block_.data(), block_.size());
  failed_ = got < 0;
  if (got > 0) size_ = static_cast<std::size_t>(got);
  return size_ > 0;
}

}  // namespace storydiff::cli
