// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/bigint.h>
#include <js/date.h>
#include <js/globals.h>
#include <js/intl.h>
#include <js/json.h>
#include <js/math.h>
#include <js/number.h>
#include <js/regexp.h>
#include <js/string.h>
#include <js/symbol.h>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using Texts = std::vector<std::string>;

[[wasm::export]] Texts date(double ms) {
  js::date date(ms), parsed("2024-02-29T12:34:56.789Z"), local(2024, 1, 29);
  Texts texts = {date.to_iso_string(), parsed.to_iso_string(), std::to_string(static_cast<int>(local.get_month())),
                 std::to_string(static_cast<int>(parsed.get_utc_hours()))};
  parsed.set_utc_full_year(2025);
  parsed.set_utc_milliseconds(5);
  texts.push_back(parsed.to_iso_string());
  texts.push_back(std::to_string(js::date::utc(1970, 0, 2)));
  texts.push_back(js::date().get_time() <= js::date::now() ? "now" : "later");
  texts.push_back(std::isnan(js::date("no date").get_time()) ? "invalid" : "valid");
  texts.push_back(parsed.to_locale_date_string("en-US").substr(0, 2));
  return texts;
}
[[wasm::export]] js::date make_date(double ms) { return js::date(ms); }
[[wasm::export]] double time_of(const js::date& date) { return date.get_time(); }

[[wasm::export]] std::vector<double> math(double x) {
  namespace m = js::math;  // some of the names are those of <cmath>, too
  double random = m::random();
  return {m::abs(-x),        m::ceil(x),
          m::floor(x),       m::round(x),
          m::trunc(-x),      m::hypot(3, 4),
          m::hypot(1, 2, 2), m::max(x, 2),
          m::min(x, 2),      m::pow(x, 2),
          m::sign(-x),       m::sqrt(16),
          m::clz32(1),       double(m::imul(-1, 3)),
          m::fround(0.5),    m::cbrt(27),
          m::log2(8),        m::log10(100),
          m::atan2(0, 1),    m::sin(0),
          m::cos(0),         double(random >= 0 && random < 1)};
}

[[wasm::export]] Texts numbers(double x) {
  js::number_object number(x);
  return {number.to_fixed(2),
          number.to_string(16),
          number.to_exponential(1),
          number.to_precision(3),
          number.to_locale_string("de-DE"),
          std::to_string(number.value_of()),
          js::number::is_integer(x) ? "integer" : "fraction",
          js::number::is_safe_integer(js::number::max_safe_integer.get() + 1) ? "safe" : "unsafe",
          js::number::is_nan(js::number::parse_float("x")) ? "NaN" : "number",
          std::to_string(js::number::parse_int("ff", 16))};
}

[[wasm::export]] Texts bigints() {
  js::bigint big = js::make_bigint("123456789012345678901234567890");
  return {big.to_string(), big.to_string(36), js::bigint::as_uint_n(8, js::make_bigint(511.0)).to_string(),
          js::bigint::as_int_n(8, js::make_bigint(255.0)).to_string()};
}
[[wasm::export]] js::bigint same_bigint(js::bigint big) { return big; }
[[wasm::export]] js::bigint bad_bigint() { return js::make_bigint("no"); }

[[wasm::export]] Texts strings(js::string text) {
  Texts texts = {text.to_upper_case().to_string(),
                 text.slice(1, 3).to_string(),
                 text.char_at(0).to_string(),
                 std::to_string(static_cast<int>(text.length())),
                 text.replace(js::regexp("b+"), js::make_string("[$&]")).to_string(),
                 text.replace_all(js::make_string("b"), js::make_string("-")).to_string(),
                 text.pad_start(8, ".").to_string(),
                 text.repeat(2).to_string(),
                 js::make_string("  x ").trim().to_string(),
                 text.concat(js::string::from_code_point(0x1f989)).to_string(),
                 text.includes(js::make_string("bb")) ? "includes" : "lacks",
                 text.starts_with(js::make_string("bb")) ? "starts" : "does not start",
                 std::to_string(static_cast<int>(text.index_of(js::make_string("c")))),
                 std::isnan(text.char_code_at(100)) ? "NaN" : "code",
                 text.code_point_at(100) ? "code" : "none"};
  for (const js::string& part : text.split(js::make_string("b"))) texts.push_back(part.to_string());
  if (auto match = text.match(js::regexp("(b)(x)?"))) {
    texts.push_back((*match)[1].value());
    texts.push_back((*match)[2].value_or("no x"));
  }
  return texts;
}
[[wasm::export]] js::string lone_surrogate() { return js::string::from_char_code(0xd800); }
[[wasm::export]] std::u16string text_of(js::string text) { return text.to_u16string(); }

[[wasm::export]] Texts regexps(std::string_view text) {
  js::regexp word("(\\w)(\\w+)?", "gi");
  Texts texts;
  while (auto match = word.exec(text)) {
    texts.push_back(match->operator[](0).value() + "@" + std::to_string(match->index()) + "#" +
                    std::to_string(match->length()));
    texts.push_back(match->operator[](2).value_or("-"));
  }
  texts.push_back(word.source() + " " + word.flags() + " " + word.to_string());
  texts.push_back(word.test("!") ? "match" : "no match");
  texts.push_back(js::regexp("o").replace(text, "0"));
  texts.push_back(std::to_string(js::regexp("b").search(text)));
  for (std::string& part : js::regexp(" ").split(text)) texts.push_back(std::move(part));
  return texts;
}
[[wasm::export]] void bad_regexp() { js::regexp expression("("); }

[[wasm::export]] Texts symbols() {
  js::symbol own = js::make_symbol("mine"), shared = js::symbol::for_key("shared");
  return {own.to_string(), own.description().value_or("none"), js::symbol::key_for(shared).value_or("none"),
          js::symbol::key_for(own).value_or("none"), js::symbol::iterator().to_string()};
}
[[wasm::export]] js::symbol same_symbol(js::symbol symbol) { return symbol; }

[[wasm::export]] std::optional<std::string> json(std::string_view text, int indent) {
  return js::json::stringify(js::json::parse(text), js::null, indent);
}
[[wasm::export]] std::optional<std::string> stringify(const js::value& any) { return js::json::stringify(any); }

[[wasm::export]] Texts globals() {
  return {js::encode_uri_component("a b&c"),
          js::decode_uri_component("a%20b"),
          js::encode_uri("a b&c"),
          js::decode_uri("%C3%A4"),
          js::to_string(js::null),
          std::to_string(js::parse_int("12px")),
          std::to_string(js::parse_float("1.5e3x"))};
}
[[wasm::export]] double to_number(const js::value& any) { return js::to_number(any); }
[[wasm::export]] bool to_boolean(const js::value& any) { return js::to_boolean(any); }
[[wasm::export]] std::string bad_uri() { return js::decode_uri("%"); }

[[wasm::export]] Texts intl() {
  return {js::intl::number_format("de-DE").format(1234.5),
          js::intl::plural_rules("en").select(1),
          js::intl::list_format("en").format({"a", "b", "c"}),
          js::intl::relative_time_format("en").format(-1, "day"),
          js::intl::get_canonical_locales({"EN-us"})[0],
          js::intl::collator("sv").compare("z", "ä") < 0 ? "before" : "behind",
          js::intl::date_time_format("en-GB").format(js::date(0)).substr(6)};
}
