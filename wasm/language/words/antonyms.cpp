// Common antonyms of news, language by language.
//
// A scale is the sides of it between "|", a side is words; scales end with ";" and stand in the
// same order in every language, so that "rose" and "впав" are antonyms too. The lists hold the
// forms that news writes most, in the past and the present, and leave out words that mean much else
// ("left", "down the road"). A word may stand on several scales ("lost": not gained, not won).
//
// Tested by tests/cpp/facts/differences/counterparts_antonyms_test.cpp.
#include "language/words/antonyms.h"

#include <array>
#include <memory>

#include "text/fold.h"

namespace storydiff {
namespace {

struct AntonymData {
  std::string_view code;
  std::string_view scales;
};

// Scales: rise/fall, win/lose, before/after, killed/injured, accept/reject, guilty/innocent,
// open/close, arrest/release, begin/end, more/less, buy/sell, for/against, confirm/deny, man/woman,
// profit/loss, morning/afternoon/evening, north/south/east/west, increase/decrease (nouns),
// legal/illegal, likely/unlikely.
constexpr std::array<AntonymData, 8> kData = {{
    {"en",
     "rose rises rise risen climbed climbs gained gains grew grows increased increases jumped "
     "soared "
     "advanced higher up|fell falls fall fallen dropped drops declined declines decreased "
     "decreases "
     "slid plunged slipped sank lower down lost;"
     "won wins win winning victory|lost loses lose losing defeat;"
     "before|after;"
     "killed dead died deaths|injured hurt wounded injuries survived;"
     "accepted accepts approved approves backed backs supported supports agreed passed|rejected "
     "rejects refused refuses opposed opposes declined vetoed blocked;"
     "guilty convicted|innocent acquitted;"
     "opened opens open opening reopened|closed closes close closing shut;"
     "arrested arrests detained jailed|released releases freed;"
     "began begins begin started starts start|ended ends end finished stopped stops;"
     "more|fewer less;"
     "bought buys buy buying|sold sells sell selling;"
     "for|against;"
     "confirmed confirms admitted admits|denied denies;"
     "man men boy boys son|woman women girl girls daughter;"
     "profit profits|loss losses;"
     "morning|afternoon|evening night;"
     "north northern|south southern|east eastern|west western;"
     "rise increase growth gain surge|fall decrease decline drop cut loss;"
     "legal lawful|illegal unlawful;"
     "likely|unlikely;"},
    {"de",
     "stieg stiegen steigt steigen gestiegen wuchs gewachsen zugenommen höher|fiel fielen fällt "
     "fallen gefallen sank sanken sinkt gesunken niedriger;"
     "gewann gewannen gewinnt gewonnen sieg|verlor verloren verliert niederlage;"
     "vor|nach;"
     "getötet tot tote toten starben starb gestorben|verletzt verletzte verletzten überlebten;"
     "angenommen billigte billigt gebilligt unterstützt unterstützte zugestimmt|abgelehnt lehnte "
     "lehnt verweigerte verweigert;"
     "schuldig verurteilt|unschuldig freigesprochen;"
     "eröffnet öffnete öffnet geöffnet|geschlossen schloss schließt;"
     "festgenommen verhaftet inhaftiert|freigelassen entlassen;"
     "begann beginnt begonnen|endete endet beendet;"
     "mehr|weniger;"
     "kaufte kauft gekauft|verkaufte verkauft;"
     "für|gegen;"
     "bestätigte bestätigt|bestritt bestreitet dementierte dementiert;"
     "mann männer junge|frau frauen mädchen;"
     "gewinn gewinne|verlust verluste;"
     "morgen vormittag|nachmittag|abend nacht;"
     "norden nördlich|süden südlich|osten östlich|westen westlich;"
     "anstieg zunahme wachstum|rückgang abnahme;"
     "legal|illegal;"
     "wahrscheinlich|unwahrscheinlich;"},
    {"fr",
     "augmenté augmente augmentent hausse progressé grimpé|baissé baisse baissent diminué chuté "
     "reculé;"
     "gagné gagne remporté victoire|perdu perd défaite;"
     "avant|après;"
     "tués tué tuées tuée morts mort mortes|blessés blessé blessées blessée;"
     "accepté accepte approuvé approuve adopté soutient soutenu|rejeté rejette refusé refuse;"
     "coupable condamné|innocent acquitté;"
     "ouvert ouvre ouvrira|fermé ferme fermera;"
     "arrêté arrêtés détenu|libéré libérés relâché;"
     "commencé commence débuté|terminé termine fini;"
     "plus|moins;"
     "acheté achète|vendu vend;"
     "pour|contre;"
     "confirmé confirme|démenti dément nié nie;"
     "homme hommes garçon|femme femmes fille;"
     "bénéfice profit|perte pertes;"
     "matin|après-midi|soir nuit;"
     "nord|sud|est|ouest;"
     "hausse augmentation|baisse diminution;"
     "légal|illégal;"
     "probable|improbable;"},
    {"es",
     "subió subieron sube aumentó aumentaron creció|bajó bajaron baja cayó cayeron cae disminuyó "
     "descendió;"
     "ganó ganaron gana victoria|perdió perdieron pierde derrota;"
     "antes|después;"
     "muertos muerto murieron murió fallecidos|heridos herido heridas lesionados;"
     "aceptó acepta aprobó aprueba apoyó apoya|rechazó rechaza negó rehusó;"
     "culpable condenado|inocente absuelto;"
     "abrió abre abierto|cerró cierra cerrado;"
     "detenido detenidos arrestado|liberado liberados;"
     "comenzó comienza empezó|terminó termina acabó;"
     "más|menos;"
     "compró compra|vendió vende;"
     "favor|contra;"
     "confirmó confirma|desmintió niega negó;"
     "hombre hombres niño|mujer mujeres niña;"
     "ganancia ganancias beneficio|pérdida pérdidas;"
     "mañana|tarde|noche;"
     "norte|sur|este|oeste;"
     "aumento alza subida|baja caída descenso;"
     "legal|ilegal;"
     "probable|improbable;"},
    {"pt",
     "subiu subiram sobe aumentou aumentaram cresceu|caiu caíram cai baixou diminuiu recuou;"
     "ganhou ganharam ganha venceu vitória|perdeu perderam perde derrota;"
     "antes|depois após;"
     "mortos morto mortas morreram morreu|feridos ferido feridas;"
     "aceitou aceita aprovou aprova apoiou apoia|rejeitou rejeita recusou recusa;"
     "culpado condenado|inocente absolvido;"
     "abriu abre aberto|fechou fecha fechado;"
     "preso presos detido|solto soltos libertado;"
     "começou começa|terminou termina acabou;"
     "mais|menos;"
     "comprou compra|vendeu vende;"
     "favor|contra;"
     "confirmou confirma|negou nega;"
     "homem homens menino|mulher mulheres menina;"
     "lucro lucros|prejuízo prejuízos perda;"
     "manhã|tarde|noite;"
     "norte|sul|leste|oeste;"
     "aumento alta|queda redução;"
     "legal|ilegal;"
     "provável|improvável;"},
    {"it",
     "salito saliti aumentato cresciuto|sceso scesi calato diminuito caduto;"
     "vinto vince vittoria|perso perde sconfitta;"
     "prima|dopo;"
     "morti morto uccisi ucciso|feriti ferito;"
     "accettato approvato approva|respinto rifiutato;"
     "colpevole condannato|innocente assolto;"
     "aperto apre|chiuso chiude;"
     "arrestato arrestati|liberato rilasciato;"
     "iniziato inizia|finito finisce terminato;"
     "più|meno;"
     "comprato compra|venduto vende;"
     "favore|contro;"
     "confermato conferma|smentito smentisce negato;"
     "uomo uomini|donna donne;"
     "utile profitto|perdita;"
     "mattina|pomeriggio|sera notte;"
     "nord|sud|est|ovest;"
     "aumento|calo;"
     "legale|illegale;"
     "probabile|improbabile;"},
    {"uk",
     "зріс зросла зросло зросли зростає підвищився піднявся піднялася|впав впала впало впали падає "
     "знизився знизилася знизилось скоротився;"
     "виграв виграла виграли переміг перемогла перемога|програв програла програли поразка;"
     "до перед|після;"
     "загинули загинув загинула загиблих вбито убито|поранено поранені поранених постраждали;"
     "схвалив схвалила ухвалив ухвалила підтримав підтримала|відхилив відхилила відмовився;"
     "винний винним|невинний виправданий;"
     "відкрив відкрила відкрили відкрито|закрив закрила закрили закрито;"
     "затримали затримано заарештовано|звільнили звільнено;"
     "почався почалася почалося розпочався|закінчився закінчилася завершився завершилася;"
     "більше|менше;"
     "купив купила купили|продав продала продали;"
     "за|проти;"
     "підтвердив підтвердила|спростував спростувала заперечив;"
     "чоловік чоловіки|жінка жінки;"
     "прибуток|збиток збитки;"
     "вранці ранку|вдень|ввечері увечері вночі;"
     "північ північний півночі|південь південний півдні|схід східний сході|захід західний заході;"
     "зростання підвищення|падіння зниження;"
     "законний|незаконний;"
     "ймовірно|навряд;"},
    {"ru",
     "вырос выросла выросло выросли растет поднялся|упал упала упало упали падает снизился "
     "снизилась снизилось сократился;"
     "выиграл выиграла выиграли победил победила победа|проиграл проиграла проиграли поражение;"
     "до перед|после;"
     "погибли погиб погибла погибших убиты убит|ранены ранен раненых пострадали;"
     "одобрил одобрила принял приняла поддержал поддержала|отклонил отклонила отказался отверг;"
     "виновен виновным|невиновен оправдан;"
     "открыл открыла открыли открыт|закрыл закрыла закрыли закрыт;"
     "задержали задержан арестован|освободили освобожден;"
     "начался началась началось|закончился закончилась завершился завершилась;"
     "больше|меньше;"
     "купил купила купили|продал продала продали;"
     "за|против;"
     "подтвердил подтвердила|опроверг опровергла отрицает;"
     "мужчина мужчины|женщина женщины;"
     "прибыль|убыток убытки;"
     "утром|днем|вечером ночью;"
     "север северный севере|юг южный юге|восток восточный востоке|запад западный западе;"
     "рост повышение|падение снижение;"
     "законный|незаконный;"
     "вероятно|вряд;"},
}};

}  // namespace

const Antonyms& Antonyms::of(std::string_view language) {
  static const auto tables = [] {
    std::array<std::unique_ptr<const Antonyms>, kData.size() + 1> all;
    for (std::size_t i = 0; i < kData.size(); ++i) {
      all[i].reset(new Antonyms(kData[i].scales));
    }
    all.back().reset(new Antonyms({}));
    return all;
  }();
  std::size_t at = 0;
  while (at < kData.size() && kData[at].code != language) ++at;
  return *tables[at];
}

Antonyms::Antonyms(std::string_view scales) {
  Antonym here;
  std::string key;
  while (!scales.empty()) {
    const std::size_t end = scales.find_first_of(" |;");
    key.clear();
    fold_append(scales.substr(0, end), key);
    const StringTable::Added added = table_.add(key);
    if (added.fresh) table_.rekey(added.id, arena_.keep(key));
    entries_.push_back({added.id, here});
    if (scales[end] == '|') ++here.side;
    if (scales[end] == ';') here = {static_cast<std::uint8_t>(here.scale + 1), 0};
    scales.remove_prefix(end + 1);
  }
}

}  // namespace storydiff
