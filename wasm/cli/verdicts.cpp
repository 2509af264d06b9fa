#include "cli/verdicts.h"

#include <map>
#include <memory>
#include <utility>

#include "cli/line_reader.h"
#include "cli/read_file.h"
#include "cli/system.h"

namespace storydiff::cli {
namespace {

/// The most bytes of a line of verdicts.
constexpr std::size_t kMaxVerdictBytes = std::size_t{16} << 20U;

/// The start of a sentence, for a message.
std::string quoted(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::size_t end = text.size();
  if (end > kMost) {
    end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  }
  return "\"" + std::string(text.substr(0, end)) + (end < text.size() ? "...\"" : "\"");
}

void check(const JudgedSentence& judged, const Article& article, const char* side,
           std::size_t index) {
  const std::vector<Sentence>& sentences = article.segmentation.sentences;
  const std::string where = std::string("the ") + side + " article";
  if (judged.index >= sentences.size()) {
    throw BadVerdict(index, where + " has no sentence " + std::to_string(judged.index) +
                                ": it has " + std::to_string(sentences.size()) +
                                ", counted from 0.");
  }
  const std::string_view text = article.text.slice(sentences[judged.index].span);
  if (judged.has_text && judged.text != text) {
    throw BadVerdict(index, "sentence " + std::to_string(judged.index) + " of " + where + " is " +
                                quoted(text) + ", and " + quoted(judged.text) +
                                " was judged. Is this verdict about other texts?");
  }
}

}  // namespace

void add_verdicts(const std::vector<Verdict>& verdicts, const Groundwork& work, Pins& pins) {
  const Article& left = work.mirrored ? work.right : work.left;
  const Article& right = work.mirrored ? work.left : work.right;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Answer> answers;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const Verdict& verdict = verdicts[i];
    check(verdict.left, left, "left", i);
    check(verdict.right, right, "right", i);
    if (verdict.answer == Answer::none) continue;
    answers[{verdict.left.index, verdict.right.index}] = verdict.answer;
  }
  for (const auto& [pair, answer] : answers) {
    (answer == Answer::same ? pins.link : pins.unlink).push_back({pair.first, pair.second});
  }
}

Report compare_judged(ArticleInput left, ArticleInput right, const Options& options,
                      const PackSource& packs, const std::vector<Verdict>& verdicts, Pins pins) {
  const Settings settings;
  Groundwork work = lay_groundwork(std::move(left), std::move(right), settings, packs, {});
  add_verdicts(verdicts, work, pins);
  return build_report(work, Groundworks::once, options, settings, pins, {});
}

VerdictFile read_verdicts(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(open_file(path, "rb"), &std::fclose);
  if (!file) throw UnreadableFile("\"" + path + "\" could not be opened.");
  VerdictFile read{path, {}, {}};
  LineReader lines(file.get(), kMaxVerdictBytes);
  std::string line;
  bool too_long = false;
  for (std::uint64_t number = 1; lines.next(line, too_long); ++number) {
    const std::string where = "\"" + path + "\", line " + std::to_string(number) + ": ";
    if (too_long) throw UnreadableFile(where + "it is too long for a verdict.");
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    try {
      read.verdicts.push_back(read_verdict_line(line));
    } catch (const BadRequest& error) {
      throw UnreadableFile(where + error.what());
    }
    read.lines.push_back(number);
  }
  if (lines.failed()) throw UnreadableFile("\"" + path + "\" could not be read.");
  return read;
}

}  // namespace storydiff::cli
