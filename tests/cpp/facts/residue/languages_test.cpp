// Contrast sets, denying prefixes and the passive voice of other languages than English. A pair of
// sentences that state the same by a set, and pairs that differ in a word that decides, for each.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/residue/contrast_sets.h"
#include "report/names.h"
#include "storydiff.h"
#include "support/stories.h"

namespace storydiff {
namespace {

/// "quantifier: Alle > meisten", a line for each detail of facts that are not the same. `around`
/// follows both sentences, so that the language is known.
std::string details(std::string_view around, std::string_view left, std::string_view right) {
  const auto text = [around](std::string_view sentence) {
    return testing::plain(std::string(sentence) + std::string(around));
  };
  const Report report = compare(text(left), text(right));
  std::string out;
  for (const Fact& fact : report.facts) {
    if (fact.status == FactStatus::shared || fact.status == FactStatus::reworded) continue;
    if (fact.details.empty()) out.append(name_of(fact.status));
    for (const Detail& detail : fact.details) {
      if (!out.empty()) out += '\n';
      out.append(name_of(detail.kind)).append(": ");
      out.append(report.left.text.slice(detail.left)).append(" > ");
      out.append(report.right.text.slice(detail.right));
    }
  }
  return out;
}

TEST(ResidueLanguages, German) {
  const auto of = [](std::string_view left, std::string_view right) {
    return details(" Der Rat der Stadt tagte in der alten Halle, und es kamen viele Leute.", left,
                   right);
  };
  EXPECT_EQ(of("Die Fähre blieb wegen des Sturms im Hafen.",
               "Die Fähre blieb aufgrund des Sturms im Hafen."),
            "");
  EXPECT_EQ(of("Es war nicht möglich, das Tor zu öffnen.", "Es war unmöglich, das Tor zu öffnen."),
            "");
  EXPECT_EQ(
      of("Ein Kahn beschädigte den alten Steg.", "Der alte Steg wurde von einem Kahn beschädigt."),
      "");
  EXPECT_EQ(of("Alle Schulen im Tal bleiben am Montag geschlossen.",
               "Die meisten Schulen im Tal bleiben am Montag geschlossen."),
            "quantifier: Alle > meisten");
  EXPECT_EQ(of("Die Firmen müssen jeden Unfall dem Hafen melden.",
               "Die Firmen sollen jeden Unfall dem Hafen melden."),
            "modality: müssen > sollen");
  EXPECT_EQ(of("Die Brücke ist für Lastwagen gesperrt.",
               "Die Brücke ist nicht mehr für Lastwagen gesperrt."),
            "time:  > nicht mehr");
}

TEST(ResidueLanguages, DutchAndScandinavian) {
  constexpr std::string_view kDutch =
      " De raad van de stad kwam bijeen in de oude zaal, en er waren veel mensen.";
  EXPECT_EQ(details(kDutch, "De veerboot bleef in de haven vanwege de storm.",
                    "De veerboot bleef in de haven wegens de storm."),
            "");
  EXPECT_EQ(details(kDutch, "Een schip beschadigde de oude steiger.",
                    "De oude steiger werd door een schip beschadigd."),
            "");
  EXPECT_EQ(details(kDutch, "Alle scholen in het dal blijven maandag dicht.",
                    "De meeste scholen in het dal blijven maandag dicht."),
            "quantifier: Alle > meeste");
  constexpr std::string_view kSwedish =
      " Rådet i staden möttes i den gamla salen, och det var mycket folk där.";
  EXPECT_EQ(details(kSwedish, "Färjan låg kvar i hamnen på grund av stormen.",
                    "Färjan låg kvar i hamnen till följd av stormen."),
            "");
  EXPECT_EQ(details(kSwedish, "Bron är stängd för lastbilar.",
                    "Bron är inte längre stängd för lastbilar."),
            "time:  > inte längre");
  EXPECT_EQ(
      details(" Rådet i byen mødtes i den gamle sal, hvad der var nyt for mange af dem.",
              "Alle skoler i dalen lukker på mandag.", "Nogle skoler i dalen lukker på mandag."),
      "quantifier: Alle > Nogle");
  EXPECT_EQ(details(" Rådet i byen møttes i den gamle salen, og det var mange mennesker der nå.",
                    "Fergen ble i havnen på grunn av stormen.",
                    "Fergen ble i havnen som følge av stormen."),
            "");
}

// A compound and its parts; the passive with "s"; what is not allowed.
TEST(ResidueLanguages, GermanicWordForms) {
  const auto german = [](std::string_view left, std::string_view right) {
    return details(" Der Rat der Stadt tagte in der alten Halle, und es kamen viele Leute.", left,
                   right);
  };
  EXPECT_EQ(german("Die Leitung des Museums sagte am Montag ab.",
                   "Die Museumsleitung sagte am Montag ab."),
            "");
  EXPECT_EQ(
      german("Die Leitung des Museums sagte am Montag ab.", "Die Hafenleitung sagte am Montag ab."),
      "wording: Leitung des Museums > Hafenleitung");
  const auto swedish = [](std::string_view left, std::string_view right) {
    return details(" Rådet möttes i den gamla hallen, och det var många människor där.", left,
                   right);
  };
  EXPECT_EQ(swedish("Dykaren räddade katten ur brunnen i går.",
                    "Katten räddades av dykaren ur brunnen i går."),
            "");
  EXPECT_EQ(
      swedish("Det är förbjudet att bada i hamnen.", "Det är inte tillåtet att bada i hamnen."),
      "");
  EXPECT_EQ(swedish("Femton båtar sjönk i hamnen.", "15 båtar sjönk i hamnen."), "");
}

TEST(ResidueLanguages, French) {
  const auto of = [](std::string_view left, std::string_view right) {
    return details(
        " Le conseil de la ville s'est réuni dans la vieille salle, et il y avait beaucoup de gens.",
        left, right);
  };
  EXPECT_EQ(of("Le bac est resté au port à cause de la tempête.",
               "Le bac est resté au port en raison de la tempête."),
            "");
  EXPECT_EQ(of("Une péniche a endommagé le vieux quai.",
               "Le vieux quai a été endommagé par une péniche."),
            "");
  EXPECT_EQ(of("Toutes les écoles de la vallée fermeront lundi.",
               "La plupart des écoles de la vallée fermeront lundi."),
            "quantifier: Toutes > plupart");
  EXPECT_EQ(of("Le pont sera peut-être fermé aux camions.",
               "Le pont sera probablement fermé aux camions."),
            "modality: peut-être > probablement");
}

TEST(ResidueLanguages, SpanishPortugueseItalian) {
  constexpr std::string_view kSpanish =
      " El consejo de la ciudad se reunió en la sala vieja, y había mucha gente.";
  EXPECT_EQ(details(kSpanish, "El barco se quedó en el puerto debido a la tormenta.",
                    "El barco se quedó en el puerto a causa de la tormenta."),
            "");
  EXPECT_EQ(details(kSpanish, "Todas las escuelas del valle cerrarán el lunes.",
                    "Algunas escuelas del valle cerrarán el lunes."),
            "quantifier: Todas > Algunas");
  EXPECT_EQ(details(" O conselho da cidade reuniu-se na sala velha, e não havia mais gente.",
                    "O prefeito disse que a barragem é segura.",
                    "O ex-prefeito disse que a barragem é segura."),
            "wording:  > ex");
  constexpr std::string_view kItalian =
      " Il consiglio della città si è riunito nella vecchia sala, e c'era molta gente.";
  EXPECT_EQ(details(kItalian, "Il traghetto è rimasto in porto a causa della tempesta.",
                    "Il traghetto è rimasto in porto per via della tempesta."),
            "");
  EXPECT_EQ(details(kItalian, "Tutte le scuole della valle chiuderanno lunedì.",
                    "Quasi tutte le scuole della valle chiuderanno lunedì."),
            "quantifier:  > Quasi");
}

// The "no" beside "nadie" denies no second time; alone, or before another verb, it denies.
TEST(ResidueLanguages, NegativeConcord) {
  constexpr std::string_view kSpanish =
      " El consejo de la ciudad se reunió en la sala vieja, y había mucha gente.";
  EXPECT_EQ(
      details(kSpanish, "Nadie vio el barco en el puerto.", "En el puerto no vio el barco nadie."),
      "");
  EXPECT_EQ(details(kSpanish, "El alcalde vio el barco en el puerto.",
                    "El alcalde no vio el barco en el puerto."),
            "negation:  > no");
  EXPECT_EQ(details(kSpanish, "El alcalde no dijo que el barco era seguro.",
                    "El alcalde no dijo que el barco no era seguro."),
            "negation:  > no");
}

TEST(ResidueLanguages, Slavic) {
  constexpr std::string_view kPolish =
      " Rada miasta zebrała się w starej sali i było tam wiele osób.";
  EXPECT_EQ(details(kPolish, "Prom został w porcie z powodu burzy.",
                    "Prom został w porcie wskutek burzy."),
            "");
  EXPECT_EQ(details(kPolish, "Firmy muszą zgłosić wypadek w porcie.",
                    "Firmy mogą zgłosić wypadek w porcie."),
            "modality: muszą > mogą");
  EXPECT_EQ(details(" Rada města se sešla ve staré hale, protože se to týká všech.",
                    "Všechny školy v údolí budou zavřené.", "Některé školy v údolí budou zavřené."),
            "quantifier: Všechny > Některé");
  constexpr std::string_view kRussian =
      " Совет города собрался в старом зале, и там было много людей.";
  EXPECT_EQ(details(kRussian, "Паром остался в порту из-за шторма.",
                    "Паром остался в порту по причине шторма."),
            "");
  EXPECT_EQ(details(kRussian, "Мост через реку закрыт для грузовиков.",
                    "Мост через реку больше не закрыт для грузовиков."),
            "time:  > больше не");
  constexpr std::string_view kUkrainian =
      " Рада міста зібралася у старій залі, і там було багато людей.";
  EXPECT_EQ(details(kUkrainian, "Пором залишився в порту, бо було темно.",
                    "Пором залишився в порту, оскільки було темно."),
            "");
  EXPECT_EQ(details(kUkrainian, "Усі школи долини закриються в понеділок.",
                    "Деякі школи долини закриються в понеділок."),
            "quantifier: Усі > Деякі");
}

TEST(ResidueLanguages, TurkishArabicFinnish) {
  constexpr std::string_view kTurkish =
      " Belediye meclisi eski salonda toplandı ve çok kişi geldi, bu da bir ilk oldu.";
  EXPECT_EQ(details(kTurkish, "Vapur fırtına nedeniyle limanda kaldı.",
                    "Vapur fırtına yüzünden limanda kaldı."),
            "");
  EXPECT_EQ(details(kTurkish, "Vadideki bütün okullar pazartesi kapanacak.",
                    "Vadideki bazı okullar pazartesi kapanacak."),
            "quantifier: bütün > bazı");
  constexpr std::string_view kArabic =
      " اجتمع مجلس المدينة في القاعة القديمة وكان هناك كثير من الناس.";
  EXPECT_EQ(details(kArabic, "بقيت العبارة في الميناء بسبب العاصفة.",
                    "بقيت العبارة في الميناء نتيجة العاصفة."),
            "");
  EXPECT_EQ(details(kArabic, "ستغلق جميع المدارس في الوادي يوم الاثنين.",
                    "ستغلق بعض المدارس في الوادي يوم الاثنين."),
            "quantifier: جميع > بعض");
  constexpr std::string_view kFinnish =
      " Kaupungin valtuusto kokoontui vanhassa salissa, ja paikalla oli ihmisiä, jotka ovat täältä.";
  EXPECT_EQ(details(kFinnish, "Lautta jäi satamaan myrskyn takia.",
                    "Lautta jäi satamaan myrskyn vuoksi."),
            "");
  EXPECT_EQ(details(kFinnish, "Silta on suljettu rekoilta.", "Silta on ehkä suljettu rekoilta."),
            "certainty:  > ehkä");
}

// Each ideograph is a token; phrases of them hold no spaces.
TEST(ResidueLanguages, RomanianGreekHungarian) {
  constexpr std::string_view kRomanian =
      " Consiliul orașului s-a întrunit în sala veche și au fost multe persoane acolo.";
  EXPECT_EQ(details(kRomanian, "Feribotul a rămas în port pentru că era furtună.",
                    "Feribotul a rămas în port deoarece era furtună."),
            "");
  EXPECT_EQ(details(kRomanian, "Toate școlile din vale rămân închise luni.",
                    "Majoritatea școlile din vale rămân închise luni."),
            "quantifier: Toate > Majoritatea");
  EXPECT_EQ(
      details(kRomanian, "Podul este deschis camioanelor.", "Podul nu este deschis camioanelor."),
      "negation:  > nu");
  constexpr std::string_view kGreek =
      " Το συμβούλιο της πόλης συνεδρίασε στην παλιά αίθουσα και ήταν εκεί πολύς κόσμος.";
  EXPECT_EQ(details(kGreek, "Το πλοίο έμεινε στο λιμάνι επειδή είχε τρικυμία.",
                    "Το πλοίο έμεινε στο λιμάνι διότι είχε τρικυμία."),
            "");
  EXPECT_EQ(details(kGreek, "Όλα τα σχολεία της κοιλάδας μένουν κλειστά.",
                    "Μερικά τα σχολεία της κοιλάδας μένουν κλειστά."),
            "quantifier: Όλα > Μερικά");
  EXPECT_EQ(details(kGreek, "Η γέφυρα είναι ανοιχτή για τα φορτηγά.",
                    "Η γέφυρα δεν είναι ανοιχτή για τα φορτηγά."),
            "negation:  > δεν");
  constexpr std::string_view kHungarian =
      " A város tanácsa a régi teremben ült össze, és sokan voltak ott azok közül is.";
  EXPECT_EQ(details(kHungarian, "A komp a kikötőben maradt, mert vihar volt.",
                    "A komp a kikötőben maradt, mivel vihar volt."),
            "");
  EXPECT_EQ(details(kHungarian, "A völgyben minden iskola zárva marad.",
                    "A völgyben néhány iskola zárva marad."),
            "quantifier: minden > néhány");
  EXPECT_EQ(details(kHungarian, "A híd már nyitva van a teherautók előtt.",
                    "A híd még nyitva van a teherautók előtt."),
            "time: már > még");
}

TEST(ResidueLanguages, JapaneseChineseKorean) {
  constexpr std::string_view kJapanese = "町の議会は古い会館で会議を開き、多くの人が集まった。";
  EXPECT_EQ(details(kJapanese, "しかし船は港に残った。", "だが船は港に残った。"), "");
  EXPECT_EQ(details(kJapanese, "谷の全ての学校が月曜日に休む。", "谷の一部の学校が月曜日に休む。"),
            "quantifier: 全て > 一部");
  constexpr std::string_view kChinese = "市议会在旧厅开会，来了很多人。";
  EXPECT_EQ(details(kChinese, "渡轮因为风暴停在港口。", "渡轮由于风暴停在港口。"), "");
  EXPECT_EQ(details(kChinese, "一艘船撞坏了旧码头。", "旧码头被一艘船撞坏了。"), "");
  EXPECT_EQ(details(kChinese, "公司必须向港口报告事故。", "公司可以向港口报告事故。"),
            "modality: 必须 > 可以");
  constexpr std::string_view kKorean =
      " 시의회는 오래된 회관에서 회의를 열었고 사람들이 많이 왔다.";
  EXPECT_EQ(details(kKorean, "골짜기의 모든 학교가 월요일에 문을 닫는다.",
                    "골짜기의 일부 학교가 월요일에 문을 닫는다."),
            "quantifier: 모든 > 일부");
}

// Words of a phrase, or of a date, of which the other side has a part.
TEST(ResidueLanguages, LongerFormsOfOne) {
  const auto of = [](std::string_view left, std::string_view right) {
    return details("市長は古い会館で会議を開いた。", left, right);
  };
  EXPECT_EQ(of("船は嵐のため二時間遅れた。", "船は嵐のために二時間遅れた。"), "");
  EXPECT_EQ(of("博物館は金曜が休みだ。", "博物館は金曜日が休みだ。"), "");
}

TEST(ResidueLanguages, TurkishNumbersFromElevenOn) {
  const auto of = [](std::string_view left, std::string_view right) {
    return details(" Meclis eski salonda toplandı ve orada çok kişi vardı.", left, right);
  };
  EXPECT_EQ(of("Limanda on üç eski tekne battı.", "Limanda 13 eski tekne battı."), "");
  EXPECT_EQ(of("Limanda iki yüz otuz eski tekne battı.", "Limanda 230 eski tekne battı."), "");
}

TEST(ResidueLanguages, ParagraphsKeepTheirOwnWords) {
  const auto german = [](std::string_view left, std::string_view right) {
    return details(
        "\n\nThe mayor said on Monday that the bridge would be closed for a year.\n\n"
        "She told the council that there was no other way, and that it would cost a lot.",
        left, right);
  };
  EXPECT_EQ(
      german("Die Fähre in der Stadt blieb an dem Tag, den wir kennen, wegen des Sturms hier.",
             "Die Fähre in der Stadt blieb an dem Tag, den wir kennen, aufgrund des Sturms hier."),
      "");
  EXPECT_EQ(
      german("Der Minister sagte den Leuten, dass alle Schulen in der Stadt nicht offen sind.",
             "Der Minister sagte den Leuten, dass manche Schulen in der Stadt nicht offen sind."),
      "quantifier: alle > manche");
  EXPECT_EQ(german("Die Zahl der Leute in der Stadt stieg in dem Jahr, das wir noch nicht kennen.",
                   "Die Zahl der Leute in der Stadt fiel in dem Jahr, das wir noch nicht kennen."),
            "wording: stieg > fiel");
  const auto russian = [](std::string_view left, std::string_view right) {
    return details(
        "\n\nМіська рада зібралася в старій залі, і прийшло дуже багато людей, яким не вистачило "
        "місця.\n\nМер сказав, що міст буде закрито на рік і що іншого виходу немає.",
        left, right);
  };
  EXPECT_EQ(russian("Директор сказал, что завод уже закрыли и что он это знает.",
                    "Директор заявил, что завод уже закрыли и что он это знает."),
            "");
  EXPECT_NE(russian("Директор сказал, что завод уже закрыли и что он это знает.",
                    "Директор отрицал, что завод уже закрыли и что он это знает."),
            "");
}

TEST(ContrastSets, WordsOfSeveralIdeographs) {
  const ContrastSets& chinese = ContrastSets::of("zh");
  EXPECT_EQ(chinese.find("表示"), chinese.find("指出"));
  EXPECT_TRUE(are_opposed(chinese.find("表示"), chinese.find("否认")));
  EXPECT_TRUE(are_opposed(chinese.find("上涨"), chinese.find("下跌")));
  EXPECT_FALSE(are_opposed(chinese.find("上涨"), chinese.find("攀升")));
  EXPECT_FALSE(are_opposed(chinese.find("上涨"), chinese.find("关闭")));  // another scale
  EXPECT_FALSE(are_opposed(chinese.find("上涨"), chinese.find("否认")));
  EXPECT_EQ(ContrastSets::of("de").find("sagte").kind, ContrastClass::none);  // a token, a voice
}

TEST(ContrastSets, OfEachLanguage) {
  const ContrastSets& german = ContrastSets::of("de");
  EXPECT_EQ(german.find("wegen"), german.find("aufgrund"));
  EXPECT_NE(german.find("wegen"), german.find("trotz"));
  EXPECT_EQ(german.find("mussen").kind, ContrastClass::modality);  // folded "müssen"
  EXPECT_EQ(&german, &ContrastSets::of("de"));
  // Groups of the same place in two languages are not one.
  EXPECT_EQ(ContrastSets::of("fr").find("tous").kind, german.find("alle").kind);
  EXPECT_NE(ContrastSets::of("fr").find("tous"), german.find("alle"));
  for (const std::string_view without : {"und", "", "hi"}) {
    EXPECT_TRUE(ContrastSets::of(without).empty()) << without;
    EXPECT_FALSE(ContrastSets::of(without).is_denied_form("unlawful", "lawful")) << without;
  }
}

TEST(ContrastSets, DeniedForms) {
  EXPECT_TRUE(ContrastSets::of("en").is_denied_form("unlawful", "lawful"));
  EXPECT_FALSE(ContrastSets::of("en").is_denied_form("lawful", "unlawful"));
  EXPECT_FALSE(ContrastSets::of("en").is_denied_form("lawful", "lawful"));
  EXPECT_FALSE(ContrastSets::of("en").is_denied_form("unit", "it"));
  EXPECT_FALSE(ContrastSets::of("de").is_denied_form("missachtet", "achtet"));
  EXPECT_TRUE(ContrastSets::of("ru").is_denied_form("невозможно", "возможно"));
  EXPECT_FALSE(ContrastSets::of("ru").is_denied_form("нея", "я"));
}

}  // namespace
}  // namespace storydiff
