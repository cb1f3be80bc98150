// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A cheap test before a parse: whether a source can have annotations at all.
#pragma once

#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace wasmbind::scan {

/// Whether the identifier `wasm` is among the tokens and macros that were read.
bool sawWasmIdentifier(const clang::Preprocessor& preprocessor);

/// Whether the identifier `wasm`, which every annotation contains, is among the tokens of a source, its headers and
/// macros. Only preprocesses the source, which takes a small part of the time of a parse. Also true if preprocessing
/// fails: the parse then reports the errors.
bool mayHaveAnnotations(const clang::CompilerInvocation& invocation,
                        const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>& files);

}  // namespace wasmbind::scan
