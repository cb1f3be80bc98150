// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/errors.h>
#include <js/objects.h>
#include <js/proxy.h>
#include <js/reflect.h>
#include <js/symbol.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using Texts = std::vector<std::string>;

[[wasm::export]] Texts keys(const js::object& target) {
  Texts texts = js::objects::keys(target);
  for (auto& [key, value] : js::objects::entries(target)) texts.push_back(key);
  texts.push_back(std::to_string(js::objects::values(target).size()));
  texts.push_back(js::objects::has_own(target, js::value("a")) ? "own" : "not own");
  return texts;
}
[[wasm::export]] js::object copied(const js::object& source) {
  return js::objects::assign(js::object::create(), source);
}
[[wasm::export]] bool frozen(const js::object& target) { return js::objects::is_frozen(js::objects::freeze(target)); }
[[wasm::export]] bool same(const js::value& a, const js::value& b) { return js::objects::is(a, b); }
[[wasm::export]] js::object without_prototype() { return js::objects::create(js::null); }
[[wasm::export]] js::object from_entries() { return js::objects::from_entries({{"x", js::value(1)}, {"y", js::null}}); }

[[wasm::export]] js::value reflect_get(const js::object& target, const js::value& key) {
  return js::reflect::get(target, key);
}
[[wasm::export]] bool reflect_set(const js::object& target, std::string_view key) {
  return js::reflect::set(target, js::value(key), js::value(5)) && js::reflect::has(target, js::value(key));
}
[[wasm::export]] bool reflect_delete(const js::object& target, std::string_view key) {
  return js::reflect::delete_property(target, js::value(key));
}
[[wasm::export]] js::value reflect_apply(const js::object& function) {
  return js::reflect::apply(function, js::value("receiver"), {js::value(1), js::value(2)});
}
[[wasm::export]] js::object reflect_construct(const js::object& constructor) {
  return js::reflect::construct(constructor, {js::value(7)});
}
[[wasm::export]] std::vector<js::value> own_keys(const js::object& target) { return js::reflect::own_keys(target); }

[[wasm::export]] js::proxy proxied(const js::object& target, const js::object& handler) {
  return js::proxy(target, handler);
}

[[wasm::export]] Texts errors() {
  js::type_error wrong("wrong");
  js::error_object renamed("message");
  renamed.set_name("Renamed");
  js::aggregate_error all({js::value(1), js::value(2)}, "both");
  return {wrong.name(),
          wrong.message(),
          wrong.to_string(),
          renamed.to_string(),
          js::range_error("far").name(),
          js::syntax_error("x").name(),
          js::reference_error("x").name(),
          js::eval_error("x").name(),
          js::uri_error("x").name(),
          all.message() + std::to_string(all.errors().size())};
}
[[wasm::export]] js::range_error make_error(std::string_view message) { return js::range_error(message); }
[[wasm::export]] js::error_object with_cause(const js::object& options) { return js::error_object("outer", options); }
[[wasm::export]] js::value cause_of(const js::error_object& error) { return error.cause(); }
[[wasm::export]] bool is_type_error(const js::value& any) { return any.is<js::type_error>(); }
[[wasm::export]] std::string as_error(const js::value& any) { return any.as<js::error_object>().message(); }
