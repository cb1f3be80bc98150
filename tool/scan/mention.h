// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A quick look before a parse: whether a source can have annotations at all.
#pragma once

#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace wasmbind::scan {

/// Whether the word `wasm` is among the tokens and macros that were read.
bool hasReadWasm(const clang::Preprocessor& preprocessor);

/// Whether the word `wasm`, without which there are none of our attributes, is among the tokens of a source, its
/// headers and macros. Preprocessing takes a small part of the time of a parse. True as well when it fails: the parse
/// has the messages.
bool mentionsNamespace(const clang::CompilerInvocation& invocation,
                       const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>& files);

}  // namespace wasmbind::scan
