// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/thrown_types.h"

#include <algorithm>
#include <map>
#include <set>

#include "descriptor/type_name.h"
#include "wasm/abi/abi.h"

namespace wasmbind::descriptor {
namespace {

using model::ErrorClass;

/// Exceptions of the standard library that JavaScript has a class for; the others become plain errors.
const std::map<std::string, ErrorClass, std::less<>> errorClasses = {
    {"std::out_of_range", ErrorClass::rangeError},      {"std::length_error", ErrorClass::rangeError},
    {"std::domain_error", ErrorClass::rangeError},      {"std::range_error", ErrorClass::rangeError},
    {"std::overflow_error", ErrorClass::rangeError},    {"std::underflow_error", ErrorClass::rangeError},
    {"std::bad_alloc", ErrorClass::rangeError},         {"std::invalid_argument", ErrorClass::typeError},
    {"std::bad_cast", ErrorClass::typeError},           {"std::bad_typeid", ErrorClass::typeError},
    {"std::bad_variant_access", ErrorClass::typeError}, {"std::bad_optional_access", ErrorClass::typeError},
    {"std::bad_function_call", ErrorClass::typeError},
};

class Types {
 public:
  explicit Types(const std::vector<model::TypeInfo>& types) : types_(types) {
    for (const model::TypeInfo& type : types) names_.push_back(typeName(type.mangled));
  }

  model::ThrownType thrown(std::size_t type) const {
    std::set<std::size_t> seen;
    return {types_[type].mangled, names_[type], classOf(type, seen)};
  }

 private:
  /// Of the classes of a type and its bases the most special one.
  ErrorClass classOf(std::size_t type, std::set<std::size_t>& seen) const {
    if (!seen.insert(type).second) return ErrorClass::error;
    const auto own = errorClasses.find(names_[type]);
    ErrorClass result = own == errorClasses.end() ? ErrorClass::error : own->second;
    for (const std::size_t base : types_[type].bases) result = std::max(result, classOf(base, seen));
    return result;
  }

  const std::vector<model::TypeInfo>& types_;
  std::vector<std::string> names_;
};

}  // namespace

void noteThrownTypes(const model::LinkedModule& linked, model::Interface& interface) {
  const Types types(linked.types);
  std::map<std::string, model::ThrownType> thrown;
  for (std::size_t i = 0; i < linked.types.size(); ++i)
    if (linked.types[i].isMentioned) thrown.try_emplace(linked.types[i].mangled, types.thrown(i));
  for (auto& [mangled, type] : thrown) interface.thrownTypes.push_back(std::move(type));
  for (model::ClassInterface& item : interface.classes)
    if ((item.flags & ::wasm::abi::class_flag::error) != 0) item.errorName = typeName(item.key);
  const auto knows = [&](std::string_view mangled) {
    return std::ranges::find(linked.types, mangled, &model::TypeInfo::mangled) != linked.types.end();
  };
  interface.nestsExceptions = knows("St16nested_exception");
  interface.numbersExceptions = knows("NSt3__212system_errorE");
}

}  // namespace wasmbind::descriptor
