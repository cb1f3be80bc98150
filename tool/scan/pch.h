// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Headers that are parsed once for many scans, by Clang's own precompiled headers.
#pragma once

#include "clang/Frontend/CompilerInvocation.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

/// Parses the text, declarations only. The tree stays empty when there is something to report, which each scan has to
/// do anew.
/// \param name of the file that has the text, which need not exist
/// \param isBeginning whether it is that of a source: conditions may be open where it ends
Tree parseTree(const clang::CompilerInvocation& whole, const FileSystem& files, const std::string& name,
               llvm::StringRef text, bool isBeginning);

/// Has a parse begin behind a tree, which has to outlive it.
/// \return the file system for the parse
FileSystem beginBehind(const Tree& tree, clang::CompilerInvocation& invocation, const FileSystem& files);

}  // namespace wasmbind::scan
