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

/// Decodes a descriptor, header included. Accepts this major version and any minor one; fields that a newer minor
/// version appended are skipped.
/// \param files that locations name by index
std::expected<Entity, DecodeError> decodeEntity(std::span<const std::uint8_t> bytes,
                                                std::span<const std::string> files = {});

}  // namespace wasmbind::descriptor
