// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Models written by hand, in few words, for tests of shims: without the scan stage, so that the two can fail apart.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/decl.h"

namespace wasmbind::test {

/// The type with this spelling: builtins, pointers, references, `std::` specialisations, and classes spelled `::Name`.
/// Keys of classes are made as the mangling of a class in the global namespace: "5Point".
model::Type type(std::string_view spelling);

/// `list` is "name" or "name=argument" of each attribute.
model::Attributes attributes(std::initializer_list<std::string_view> list);

struct Named {
  std::string type;
  std::string name;
};

/// A function in the global namespace, marked with `marks`.
model::Function function(std::string result, std::string name, std::string key, std::vector<Named> parameters,
                         std::initializer_list<std::string_view> marks = {"export"});

/// A member of a class; a constructor has the class's name and the result "void".
model::Function member(model::FunctionKind kind, const std::string& owner, std::string result, std::string name,
                       std::string key, std::vector<Named> parameters,
                       std::initializer_list<std::string_view> marks = {});

model::Field field(std::string type, std::string name, std::initializer_list<std::string_view> marks = {});

/// An exported class in the global namespace.
model::Class record(std::string name);

}  // namespace wasmbind::test
