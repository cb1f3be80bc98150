// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::objects`: the functions of JavaScript's Object.
#pragma once

#include <js/object.h>

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace js {
namespace [[wasm::import("Object")]] objects {

/// Copies the properties of the others into `target`, which it returns.
object assign(const object& target, const object& source);
/// An object with that prototype, or with none for `js::null`.
object create(const value& prototype);
[[wasm::name("defineProperty")]] object define_property(const object& target, const value& key,
                                                        const object& descriptor);
std::vector<std::string> keys(const object& target);
std::vector<value> values(const object& target);
std::vector<std::pair<std::string, value>> entries(const object& target);
[[wasm::name("fromEntries")]] object from_entries(const std::vector<std::pair<std::string, value>>& entries);
object freeze(const object& target);
object seal(const object& target);
[[wasm::name("preventExtensions")]] object prevent_extensions(const object& target);
[[wasm::name("isFrozen")]] bool is_frozen(const object& target);
[[wasm::name("isSealed")]] bool is_sealed(const object& target);
[[wasm::name("isExtensible")]] bool is_extensible(const object& target);
/// Whether two values are the same: NaN is, 0 and -0 are not.
bool is(const value& a, const value& b);
[[wasm::name("hasOwn")]] bool has_own(const object& target, const value& key);
[[wasm::name("getPrototypeOf")]] value get_prototype_of(const object& target);
[[wasm::name("setPrototypeOf")]] object set_prototype_of(const object& target, const value& prototype);
[[wasm::name("getOwnPropertyNames")]] std::vector<std::string> get_own_property_names(const object& target);
[[wasm::name("getOwnPropertySymbols")]] std::vector<value> get_own_property_symbols(const object& target);
[[wasm::name("getOwnPropertyDescriptor")]] value get_own_property_descriptor(const object& target, const value& key);

}  // namespace objects
}  // namespace js
