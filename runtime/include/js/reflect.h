// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::reflect`: JavaScript's Reflect.
#pragma once

#include <js/object.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace js {
namespace [[wasm::import("Reflect")]] reflect {

value get(const object& target, const value& key);
bool set(const object& target, const value& key, const value& to);
bool has(const object& target, const value& key);
[[wasm::name("deleteProperty")]] bool delete_property(const object& target, const value& key);
value apply(const object& function, const value& receiver, const std::vector<value>& arguments);
object construct(const object& constructor, const std::vector<value>& arguments);
object construct(const object& constructor, const std::vector<value>& arguments, const object& new_target);
[[wasm::name("defineProperty")]] bool define_property(const object& target, const value& key, const object& descriptor);
[[wasm::name("getOwnPropertyDescriptor")]] value get_own_property_descriptor(const object& target, const value& key);
/// `js::null` where there is none.
[[wasm::name("getPrototypeOf")]] value get_prototype_of(const object& target);
[[wasm::name("setPrototypeOf")]] bool set_prototype_of(const object& target, const value& prototype);
[[wasm::name("isExtensible")]] bool is_extensible(const object& target);
[[wasm::name("preventExtensions")]] bool prevent_extensions(const object& target);
/// Strings and symbols.
[[wasm::name("ownKeys")]] std::vector<value> own_keys(const object& target);

}  // namespace reflect
}  // namespace js
