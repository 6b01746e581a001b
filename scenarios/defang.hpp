// Free text made comparable: people write one indicator in many ways, on purpose (so that nobody
// clicks on it) and because of their script.
#pragma once

#include <string>
#include <string_view>

namespace tocsin {

// A letter of another script is no part of an indicator: «evil.example» and وevil.example hold it.
bool indicator_char(char c);

// Characters that only look different become the plain ones: full-width forms (Ａ１．), digits of
// Arabic, Persian and Devanagari, the ideographic full stop, the many dashes and spaces. What is
// not seen at all goes: zero-width characters, marks of writing direction, soft hyphens, variation
// selectors. ASCII letters become small. Everything else stays; what is no UTF-8 stays byte by
// byte.
std::string folded(std::string_view text);

// `folded`, with the usual defanging undone: hxxp, h**p, meow and fxp; a dot, colon, at sign or
// slash in brackets of any kind, with or without spaces, or in words: [.] (dot) { . } [at] [://]
// [/]; half brackets: 192[.0.2.1, evil.]example; an escaped dot: evil\.example. "ASN 64500", "AS
// 64500" and "AS-64500" become "as64500".
std::string refanged(std::string_view text);

}  // namespace tocsin
