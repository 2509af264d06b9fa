#include "align/questions.h"

#include "align/link_order.h"
#include "text/sort.h"

namespace storydiff {

[[gnu::noinline]] std::vector<Question> choose_questions(const Alignment& alignment,
                                                         std::uint32_t most) {
  std::vector<Question> questions;
  questions.reserve(alignment.doubtful.size());
  for (const ScoredPair& pair : alignment.doubtful) {
    const auto place = place_of_link(alignment.sentences, pair.left, pair.right);
    const bool linked = is_link_at(alignment.sentences, place, pair.left, pair.right);
    questions.push_back({pair.left, pair.right, pair.score, linked});
  }
  sort_by(questions, [](const Question& question) {
    return sort_key(falling(question.linked ? 1 - question.score : question.score));
  });
  if (questions.size() > most) questions.resize(most);
  return questions;
}

}  // namespace storydiff
