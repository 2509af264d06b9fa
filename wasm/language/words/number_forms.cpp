// Two forms of one noun are told apart by pairs of endings, singular and plural, after the letters
// that both begin with.
//
//     es   "testigo"    "testigos"      apart: nothing, "s"
//     it   "testimone"  "testimoni"     apart: "e", "i"
//     pl   "świadka"    "świadków"      apart: "a", "ów"
//     ru   "книга"      "книги"         in context: the plural, or the genitive of the singular
//     pl   "świadka"    "świadkowi"     alike: two cases
//
// Left out are pairs that verbs have too, which follow the number of their subject ("закрыла",
// "закрыли"), and pairs that are two cases as often as two numbers ("новости", "новостей").
//
// Tested by tests/cpp/language/words/number_forms_test.cpp.
#include "language/words/number_forms.h"

#include "text/lists.h"

namespace storydiff {
namespace {

/// Letters before the endings.
constexpr std::size_t kLeastLetters = 2;

struct NumberRule {
  std::string_view languages;
  std::string_view apart;       ///< "singular>plural", with spaces between
  std::string_view in_context;  ///< the same
};

constexpr NumberRule kNumberRules[] = {
    {"de", ">e >er >ern >en", ">n >s"},
    {"nl", "", ">n >en >s >eren"},
    {"es", ">s >es z>ces ón>ones és>eses", ""},
    {"pt", ">s >es m>ns ão>ões ão>ães l>is", ""},
    {"fr", ">s >x al>aux", ""},
    {"it", "o>i a>e e>i co>chi go>ghi ca>che ga>ghe", ""},
    {"ro", "ul>ii ul>ile ul>urile ului>ilor a>ele ei>elor ea>ele", ">uri >i"},
    {"sv",
     "en>arna en>na en>erna n>rna an>orna et>en et>ena t>na et>erna en>ar en>er an>or a>or e>ar",
     ""},
    {"da", "en>erne n>rne et>erne t>rne et>ene en>er et>er", ""},
    {"nb no", "en>ene n>ne et>ene t>ne en>er a>ene", ""},
    {"ru",
     "у>ам ю>ям ом>ами ем>ями ём>ями е>ах е>ям е>ам ой>ами ей>ями о>ам о>ах ие>иям ием>иями ии>иях "
     "ого>ых ого>их ому>ым ому>им ое>ые ая>ые ую>ые",
     "а>ов я>ей я>ев >ы к>ки г>ги х>хи ж>жи ч>чи ш>ши ь>и й>и ка>ки га>ги ха>хи жа>жи ча>чи ша>ши "
     "я>и за>зы да>ды та>ты на>ны ма>мы ба>бы ва>вы па>пы ра>ры са>сы ду>ды ту>ты ну>ны зу>зы "
     "ку>ки гу>ги о>а ие>ия ия>ии у>"},
    {"uk",
     "у>ам ю>ям ові>ам еві>ям ом>ами ем>ями і>ах і>ям ою>ами ею>ями о>ам о>ах ого>их ому>им "
     "е>і ий>і",
     "а>ів я>їв >и к>ки г>ги х>хи ь>і й>ї ка>ки га>ги ха>хи жа>жі ча>чі да>ди та>ти на>ни ма>ми "
     "ду>ди ту>ти ну>ни ку>ки о>а ія>ії я>і ю>і"},
    {"pl", "a>ów owi>om em>ami iem>ami u>ach ie>ach ą>ami ę>y ę>i ego>ych emu>ym e>a ie>ia um>a",
     "k>ki g>gi b>by d>dy m>my n>ny p>py r>ry s>sy t>ty w>wy z>zy ka>ki ga>gi da>dy ta>ty na>ny "
     "ma>my ra>ry ba>by za>zy ia>ie ń>nie c>ce cz>cze sz>sze rz>rze j>je o>a"},
    {"cs", "ovi>ům em>y ou>ami ě>ách ě>ám ého>ých ému>ým",
     "a>y a>ů e>ů b>by d>dy k>ky m>my n>ny p>py r>ry s>sy t>ty v>vy z>zy u>y o>a e>i r>ři k>ci "
     "č>če ž>že"},
    {"tr", "",
     "ı>ları ı>kları ğı>kları i>leri i>kleri ği>kleri u>ları ü>leri >lar >ler a>lara "
     "e>lere da>larda de>lerde dan>lardan den>lerden ın>ların in>lerin un>ların "
     "ün>lerin nın>ların nin>lerin yı>ları yi>leri ya>lara ye>lere"},
    {"fi",
     "ssa>issa ssä>issä sta>ista stä>istä lla>illa llä>illä lta>ilta ltä>iltä lle>ille an>ien "
     "aa>ia ää>iä a>oita aa>oja ia>ioita on>ojen oa>oja >t n>t n>jen n>iden ksi>iksi",
     ""},
    {"hu", "t>kat t>ket at>ákat a>ák e>ék át>ákat ét>éket >ok >ek >ök >ak", ""},
    {"el", "ας>ες ης>ες ος>οι ο>ους α>ες η>ες ο>α ι>ια μα>ματα ου>ων", ""}};

/// Whether two words end in one of these pairs after the same letters.
bool end_in_pair(std::string_view pairs, std::string_view singular, std::string_view plural) {
  while (!pairs.empty()) {
    const std::string_view pair = take_part(pairs);
    const std::size_t between = pair.find('>');
    const std::string_view one = pair.substr(0, between);
    const std::string_view many = pair.substr(between + 1);
    if (!singular.ends_with(one) || !plural.ends_with(many)) continue;
    std::string_view stem = singular;
    stem.remove_suffix(one.size());
    if (stem.size() + many.size() != plural.size() || !plural.starts_with(stem)) continue;
    std::size_t letters = 0;
    for (const char c : stem) letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    if (letters >= kLeastLetters) return true;
  }
  return false;
}

}  // namespace

NumberForms compare_number(std::string_view language, std::string_view a, std::string_view b) {
  for (const NumberRule& rule : kNumberRules) {
    if (!has_part(rule.languages, language)) continue;
    const auto differ = [&](std::string_view pairs) {
      return end_in_pair(pairs, a, b) || end_in_pair(pairs, b, a);
    };
    if (differ(rule.apart)) return NumberForms::apart;
    return differ(rule.in_context) ? NumberForms::in_context : NumberForms::alike;
  }
  return NumberForms::alike;
}

}  // namespace storydiff
