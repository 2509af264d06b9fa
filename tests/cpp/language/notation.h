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

/// A text in which the language can be told, put behind the words under test.
inline std::string_view padding(std::string_view language) {
  if (language == "de")
    return "\n\nEs war nicht das, was sie von ihm und der Sache noch hören wollten.";
  if (language == "fr") return "\n\nCe n'est pas tout ce que les autres ont dans cette affaire.";
  if (language == "es") return "\n\nEsto no es todo lo que los otros han hecho con ella.";
  if (language == "pt") return "\n\nIsto não é tudo o que os outros têm com ela no caso.";
  if (language == "uk") return "\n\nЦе ще не все, що вони мають для цього.";
  if (language == "bg") return "\n\nТова не е всичко, което те са имали за него.";
  if (language == "ru") return "\n\nЭто ещё не всё, что они были должны ему.";
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
