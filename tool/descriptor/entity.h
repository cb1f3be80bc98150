// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// One descriptor, decoded.
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "model/interface.h"

namespace wasmbind::descriptor {

struct FunctionEntity {
  model::Callable callable;
};

struct CallbackEntity {
  model::Callable callable;
};

struct TypescriptEntity {
  std::string text;
};

/// A free function that belongs to a class.
struct MemberEntity {
  std::string classKey;   ///< empty: the class is found by its name
  std::string className;  ///< JavaScript name with its namespaces: "geo.Shape"
  model::Callable callable;
};

using Entity = std::variant<FunctionEntity, model::ClassInterface, model::EnumInterface, model::RecordInterface,
                            model::ConstantInterface, model::NamespaceInterface, model::StartFunction,
                            model::ImportInterface, model::RuntimeAreas, TypescriptEntity, CallbackEntity, MemberEntity,
                            model::Snippet, model::ImportedClass>;

/// The bytes of a descriptor, header included, in the version of this tool.
std::vector<std::uint8_t> encode(const Entity& entity);

/// Why a descriptor cannot be read.
struct DecodeError {
  enum class Kind {
    malformed,  ///< `what` says how
    version,    ///< written for another major version
  };
  Kind kind = Kind::malformed;
  std::string what;    ///< "it ends in the middle of a parameter list"
  unsigned major = 0;  ///< Kind::version: of the descriptor
  unsigned minor = 0;
};

/// The inverse of `encode`. Takes the same major version and any minor one; what a newer minor version added at the end
/// is skipped.
/// \param files that it names by their number
std::expected<Entity, DecodeError> decodeEntity(std::span<const std::uint8_t> bytes,
                                                std::span<const std::string> files = {});

}  // namespace wasmbind::descriptor
