// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The includes at the top of a source, parsed once for many scans: that parse is most of a scan's time.
#pragma once

#include "clang/Frontend/CompilerInvocation.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "scan/scan.h"

namespace wasmbind::scan {

using FileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

/// Has a parse begin behind the source's includes if `options.preambles` has them or wants them.
/// \param invocation of the parse, complete but for this
/// \return the file system for the parse
FileSystem usePreamble(clang::CompilerInvocation& invocation, const FileSystem& files, const ScanOptions& options);

}  // namespace wasmbind::scan
