// One line in, one line out: what this stage reads from a text, as text.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "language/terms.h"

namespace storydiff::language_test {

inline Article article(std::string_view text) {
  Article result;
  result.text = Text::from_utf8(text);
  result.segmentation = segment(result.text);
  result.roles.assign(result.segmentation.paragraphs.size(), Role::body);
  return result;
}

/// A text by which the language is identified, put after the words under test.
inline std::string_view padding(std::string_view language) {
  struct Padding {
    std::string_view code, text;
  };
  constexpr Padding kTexts[] = {
      {"ar", "\n\nهذا هو كل ما قالوا عن ذلك بعد أن كان معهم في كل هذه المدن التي لم تكن هناك."},
      {"bg", "\n\nТова не е всичко, което те са имали за него."},
      {"cs", "\n\nTo však není vše, co o tom už řekli, když byli u něj a nebo ještě jinde."},
      {"da", "\n\nDet er ikke alt, hvad de har sagt om det, efter at han blev set af hende."},
      {"de", "\n\nEs war nicht das, was sie von ihm und der Sache noch hören wollten."},
      {"el", "\n\nΑυτό δεν είναι όλα όσα είχε πει για την υπόθεση και για τους άλλους."},
      {"es", "\n\nEsto no es todo lo que los otros han hecho con ella."},
      {"fi",
       "\n\nSe ei ole kaikki, mitä he ovat sanoneet, mutta hän oli jo siellä kun tämä oli ohi."},
      {"fr", "\n\nCe n'est pas tout ce que les autres ont dans cette affaire."},
      {"hi", "\n\nयह वह नहीं है जो उस ने कहा था और इस के बाद भी कोई साथ नहीं था।"},
      {"hu", "\n\nEz még nem minden, amit ők mondtak, mert az is csak egy volt azok között."},
      {"it", "\n\nQuesto non è tutto quello che gli altri hanno detto di lei nella sua casa."},
      {"ja", "\n\nそれは彼がその場所で話したことのすべてではなかったと思われている。"},
      {"ko", "\n\n그것은 그가 그곳에서 말한 모든 것은 아니었다."},
      {"nb", "\n\nDet er ikke alt hva de har sagt om dette, etter at han ble sett av henne nå."},
      {"nl", "\n\nDat is niet alles wat zij van hem en van het huis hebben gezegd, maar ook niet."},
      {"pl", "\n\nTo nie jest wszystko, co oni o tym już powiedzieli, gdy byli u niego."},
      {"pt", "\n\nIsto não é tudo o que os outros têm com ela no caso."},
      {"ro", "\n\nAcesta nu este tot ce au spus ei despre asta, dar nici ele nu sunt mai bune."},
      {"ru", "\n\nЭто ещё не всё, что они были должны ему."},
      {"sv", "\n\nDet är inte allt som de har sagt om det, efter att han blev sedd av henne."},
      {"tr", "\n\nBu onun için söylediği her şey değil, ama daha sonra onlar ile olan da var."},
      {"uk", "\n\nЦе ще не все, що вони мають для цього."},
      {"zh", "\n\n这不是他们对我们说的全部，但是也没有人知道这个地方的事。"}};
  for (const Padding& one : kTexts) {
    if (one.code == language) return one.text;
  }
  return "\n\nThis is not all that they had with him and the others in it.";
}

inline const char* name_of(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::number:
      return "number";
    case QuantityKind::money:
      return "money";
    case QuantityKind::percent:
      return "percent";
    case QuantityKind::temperature:
      return "temperature";
    case QuantityKind::date:
      return "date";
  }
  return "";
}

/// "[money 2500000000 USD] [date 2023-07]", "~" before what is approximate.
inline std::string quantities(std::string_view text, std::string_view language = "en") {
  const Article one = article(std::string(text) + std::string(padding(language)));
  const Article none = article("");
  const Terms terms = analyse(one, none);
  std::string out;
  for (const Quantity& quantity : terms.left.quantities) {
    if (!out.empty()) out += ' ';
    out += '[';
    out += name_of(quantity.kind);
    out += ' ';
    if (quantity.approximate) out += '~';
    out += quantity.normalised;
    out += ']';
  }
  return out;
}

/// The words of the quantities, "2.5 billion | July".
inline std::string quantity_spans(std::string_view text, std::string_view language = "en") {
  const Article one = article(std::string(text) + std::string(padding(language)));
  const Terms terms = analyse(one, article(""));
  std::string out;
  for (const Quantity& quantity : terms.left.quantities) {
    if (!out.empty()) out += " | ";
    out += one.text.slice(quantity.span);
  }
  return out;
}

/// "Ana Lima/0 Porto/1": the names of a text with their entities.
inline std::string names(std::string_view text, std::string_view language = "en") {
  const Article one = article(std::string(text) + std::string(padding(language)));
  const Terms terms = analyse(one, article(""));
  std::string out;
  for (const Name& name : terms.left.names) {
    if (!out.empty()) out += " | ";
    out += one.text.slice(name.span);
  }
  return out;
}

inline std::string quotations(std::string_view text) {
  const Article one = article(text);
  const Terms terms = analyse(one, article(""));
  std::string out;
  for (const Quotation& quotation : terms.left.quotations) {
    if (!out.empty()) out += " | ";
    out += one.text.slice(quotation.inner);
  }
  return out;
}

inline std::string language_of(std::string_view text) {
  return analyse(article(text), article("")).left.language;
}

}  // namespace storydiff::language_test
