// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Precompiled headers (PCH) that are parsed once and shared by many scans. The format is Clang's own.
#pragma once

#include "clang/Frontend/CompilerInvocation.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

/// Parses `text` and writes its declarations to a PCH. `Pch::bytes` stays empty if the parse reports any diagnostic, so
/// that each scan reports it again.
/// \param name file name for `text`; the file does not need to exist
/// \param isPreamble whether `text` is the start of a source: conditionals may still be open at its end
Pch buildPch(const clang::CompilerInvocation& whole, const FileSystem& files, const std::string& name,
             llvm::StringRef text, bool isPreamble);

/// Makes a parse start from `pch`, which must outlive the parse.
/// \return the file system for the parse
FileSystem usePch(const Pch& pch, clang::CompilerInvocation& invocation, const FileSystem& files);

}  // namespace wasmbind::scan
