// Which pack a comparison takes: that of its language, and no other is asked for. And what the
// project's packs of languages other than English say.
#include "language/words/pack_source.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/words/relations.h"
#include "language/words/stem.h"
#include "storydiff.h"
#include "support/packs.h"
#include "support/stories.h"
#include "text/fold.h"

namespace storydiff {
namespace {

/// Packs by language, and which of them were asked for.
struct Shelf {
  std::map<std::string, LanguagePack, std::less<>> packs;
  std::vector<std::string> asked;

  static const LanguagePack* find(void* self, std::string_view language) {
    auto& shelf = *static_cast<Shelf*>(self);
    shelf.asked.emplace_back(language);
    const auto found = shelf.packs.find(language);
    return found == shelf.packs.end() ? nullptr : &found->second;
  }
};

LanguagePack pack_named(std::string_view name, const std::vector<testing::PackEntry>& entries) {
  LanguagePack pack;
  EXPECT_EQ(LanguagePack::read(testing::pack_bytes(entries, name), pack), "");
  return pack;
}

const char* const kGerman =
    "Der Rat hat gesagt, dass er am Montag über den neuen Hafen abstimmen wird.";
const char* const kEnglish = "The council has said that it will vote on the new harbour on Monday.";
const char* const kFrench =
    "Le conseil a dit que la ville va voter lundi sur le nouveau port de la région.";

TEST(PackSource, AsksForTheLanguageOfBothTextsAlone) {
  Shelf shelf;
  shelf.packs.emplace("de", pack_named("de 7", {{"haf", "port", WordRelation::close}}));
  shelf.packs.emplace("fr", pack_named("en 7", {{"a", "b", WordRelation::close}}));
  const auto packs = [&](const char* left, const char* right) {
    return compare(testing::plain(left), testing::plain(right), {}, {}, {&Shelf::find, &shelf})
        .packs;
  };
  EXPECT_EQ(packs(kGerman, kGerman), std::vector<std::string>{"de 7"});
  EXPECT_EQ(packs(kGerman, "42"), std::vector<std::string>{"de 7"});
  EXPECT_TRUE(packs(kEnglish, kEnglish).empty());
  // A pack that is another language's than was asked for is not taken.
  EXPECT_TRUE(packs(kFrench, kFrench).empty());
  EXPECT_EQ(shelf.asked, (std::vector<std::string>{"de", "de", "en", "fr"}));
  EXPECT_TRUE(packs(kGerman, kFrench).empty());
  EXPECT_EQ(shelf.asked.back(), "und");
}

/// "de Auto ~ Wagen": how surely the project's pack of the language says that the two state the
/// same; -1 for antonyms.
int graded(std::string_view language, const std::string& a, const std::string& b) {
  const LanguagePack pack = testing::shipped_pack(language);
  Stemmer stemmer(language);
  std::vector<std::string> stems(2);
  stemmer.stem(a, fold(a).text, stems[0]);
  stemmer.stem(b, fold(b).text, stems[1]);
  Relations relations;
  relations.fill(pack, {stems[0], stems[1]});
  return relations.antonym(0, 1) ? -1 : static_cast<int>(relations.grade(0, 1));
}

TEST(ThesaurusPacks, GradeWordsThatStateTheSame) {
  const std::vector<std::vector<std::string>> likely = {
      {"da", "affald", "skrald"},      {"de", "Auto", "Wagen"},
      {"de", "Anschrift", "Adresse"},  {"es", "autobús", "bus"},
      {"es", "gritar", "chillar"},     {"fr", "voiture", "automobile"},
      {"fr", "mur", "muraille"},       {"it", "automobile", "auto"},
      {"it", "terremoto", "sisma"},    {"nl", "krant", "dagblad"},
      {"nl", "vaak", "dikwijls"},      {"pl", "mundur", "uniform"},
      {"pt", "causa", "motivo"},       {"ru", "врач", "доктор"},
      {"ru", "ошибка", "промах"},      {"sv", "sjukhus", "lasarett"},
      {"uk", "покоління", "генерація"}};
  for (const auto& line : likely) {
    EXPECT_GE(graded(line[0], line[1], line[2]), static_cast<int>(Grade::likely))
        << line[0] << " " << line[1] << " " << line[2];
  }
  // Forms of one verb whose stems differ.
  EXPECT_EQ(graded("de", "gebaut", "bauen"), static_cast<int>(Grade::sure));
  EXPECT_EQ(graded("es", "murió", "morir"), static_cast<int>(Grade::sure));
}

TEST(ThesaurusPacks, DoNotGradeWhatDiffers) {
  const std::vector<std::vector<std::string>> different = {
      {"de", "Vater", "Onkel"},  {"de", "Montag", "Dienstag"}, {"de", "steigen", "fallen"},
      {"es", "padre", "tío"},    {"es", "lunes", "martes"},    {"fr", "père", "oncle"},
      {"fr", "lundi", "mardi"},  {"it", "padre", "zio"},       {"nl", "vader", "oom"},
      {"pl", "ojciec", "wujek"}, {"pt", "pai", "tio"},         {"ru", "отец", "дядя"},
      {"sv", "far", "farbror"},  {"uk", "батько", "дядько"},   {"ru", "два", "три"}};
  for (const auto& line : different) {
    EXPECT_LE(graded(line[0], line[1], line[2]), 0) << line[0] << " " << line[1] << " " << line[2];
  }
  EXPECT_EQ(graded("pl", "wojna", "pokój"), -1);
  EXPECT_EQ(graded("ru", "покупать", "продавать"), -1);
}

}  // namespace
}  // namespace storydiff
