// Stemmers by language: two forms of one word, and a word that is another.
#include "language/words/stem.h"

#include <gtest/gtest.h>

#include "text/fold.h"

namespace storydiff {
namespace {

std::string stem_of(Stemmer& stemmer, std::string_view form) {
  std::string folded;
  fold_append(form, folded);
  std::string out;
  stemmer.stem(form, folded, out);
  return out;
}

struct Line {
  const char* language;
  const char* form;
  const char* inflected;
  const char* other;
};

void expect_lines(std::initializer_list<Line> lines, StemSource source) {
  for (const Line& line : lines) {
    Stemmer stemmer(line.language);
    EXPECT_EQ(stemmer.source(), source) << line.language;
    EXPECT_EQ(stem_of(stemmer, line.form), stem_of(stemmer, line.inflected)) << line.language;
    EXPECT_NE(stem_of(stemmer, line.form), stem_of(stemmer, line.other)) << line.language;
  }
}

TEST(Stems, OfEverySnowballLanguage) {
  expect_lines({{"en", "ministers", "Minister’s", "mines"},
                {"de", "Bürgermeisters", "Bürgermeister", "Bürger"},
                {"fr", "élections", "l’élection", "élus"},
                {"es", "ministros", "ministro", "minas"},
                {"pt", "ministros", "ministro", "minas"},
                {"it", "ministri", "ministro", "miniere"},
                {"nl", "burgemeesters", "burgemeester", "burgers"},
                {"ru", "министра", "министром", "минут"},
                {"sv", "ministrarna", "ministrar", "minut"},
                {"da", "borgmesteren", "borgmesterens", "borg"},
                {"nb", "ministeren", "ministere", "minutt"},
                {"ar", "المدينة", "مدينة", "بلد"},
                {"hy", "քաղաքներ", "քաղաք", "գյուղ"},
                {"eu", "mendiak", "mendian", "etxeak"},
                {"ca", "alcaldes", "l’alcalde", "mina"},
                {"fi", "kaupungissa", "kaupungista", "kylässä"},
                {"el", "υπουργός", "υπουργού", "πόλη"},
                {"hi", "लड़के", "लड़का", "शहर"},
                {"hu", "házakban", "házak", "város"},
                {"id", "berjalan", "jalan", "kota"},
                {"ga", "bádóireacht", "bádóir", "teach"},
                {"lt", "miestas", "miesto", "kaimas"},
                {"ne", "घरहरू", "घर", "सहर"},
                {"ro", "orașele", "orașelor", "satul"},
                {"sr", "градова", "gradova", "село"},
                {"sh", "gradovima", "gradova", "selo"},
                {"ta", "மரத்தை", "மரத்தில்", "நகரம்"},
                {"tr", "Ankara’da", "Ankara", "köy"},
                {"yi", "מענטשן", "מענטש", "שטאָט"}},
               StemSource::snowball);
}

TEST(Stems, ByLightRulesWhereSnowballHasNone) {
  expect_lines({{"uk", "міністра", "міністром", "мінута"},
                {"be", "міністра", "міністрам", "мінута"},
                {"pl", "ministra", "ministrem", "minuta"},
                {"cs", "ministra", "ministrem", "minuta"}},
               StemSource::rules);
}

TEST(Stems, NoneIsSaid) {
  for (const char* language : {"ja", "zh", "th", "und", ""}) {
    EXPECT_EQ(Stemmer(language).source(), StemSource::none) << language;
  }
  Stemmer none("th");
  EXPECT_EQ(stem_of(none, "นายก"), "นายก");
}

TEST(Stems, KoreanPredicatesWithoutTheirSpeechLevel) {
  Stemmer korean("ko");
  EXPECT_EQ(korean.source(), StemSource::rules);
  for (const auto& [formal, plain] : {std::pair{"개최합니다", "개최한다"},
                                      {"열렸습니다", "열렸다"},
                                      {"시작입니다", "시작이다"},
                                      {"먹습니다", "먹는다"},
                                      {"개최해요", "개최한다"},
                                      {"개최할", "개최한다"},
                                      {"알려주십시오", "알려주세요"},
                                      {"앉으십시오", "앉으세요"},
                                      {"제출해주세요", "제출합니다"}}) {
    const std::string one = stem_of(korean, formal);
    EXPECT_EQ(one, stem_of(korean, plain)) << formal;
  }
  const std::string present = stem_of(korean, "개최한다");
  EXPECT_NE(present, stem_of(korean, "개최했다"));
  EXPECT_EQ(stem_of(korean, "시장은"), "시장은");
}

TEST(Stems, AWordOfAnyLengthComesBack) {
  Stemmer finnish("fi");
  const std::string letters(5000, 'a');
  EXPECT_EQ(stem_of(finnish, letters), letters);
}

}  // namespace
}  // namespace storydiff
