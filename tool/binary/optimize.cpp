// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/optimize.h"

#include <binaryen-c.h>
#include <dlfcn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iterator>

namespace wasmbind::binary {
namespace {

/// An anonymous file that parent and child share.
class SharedFile {
 public:
  explicit SharedFile(const char* name) : descriptor_(memfd_create(name, MFD_CLOEXEC)) {}
  ~SharedFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  SharedFile(const SharedFile&) = delete;
  SharedFile& operator=(const SharedFile&) = delete;

  int descriptor() const { return descriptor_; }

  Bytes read() const {
    Bytes bytes;
    off_t size = lseek(descriptor_, 0, SEEK_END);
    if (size <= 0) return bytes;
    bytes.resize(static_cast<std::size_t>(size));
    for (std::size_t done = 0; done < bytes.size();) {
      ssize_t count = pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
      if (count <= 0) return {};
      done += static_cast<std::size_t>(count);
    }
    return bytes;
  }

 private:
  int descriptor_;
};

bool writeAll(int descriptor, const char* data, std::size_t size) {
  while (size > 0) {
    ssize_t count = write(descriptor, data, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    data += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

constexpr const char* libraryName = "libbinaryen.so";

/// Binaryen's functions, loaded where they are needed: its shared library brings an old LLVM of its own, whose symbols
/// must not meet those of the LLVM that the rest of the program uses.
class Binaryen {
 public:
  Binaryen() : library_(dlopen(libraryName, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND)) {}

  bool isThere() const { return library_ != nullptr; }

  /// The function of that name, with the type of its declaration.
  template <typename Function>
  Function* function(const char* name) const {
    return reinterpret_cast<Function*>(dlsym(library_, name));
  }

 private:
  void* library_;
};

#define BINARYEN(NAME) binaryen.function<decltype(NAME)>(#NAME)

/// What Clang's default processors of the last years may use; for modules that do not list their features.
BinaryenFeatures usualFeatures(const Binaryen& binaryen) {
  return BINARYEN(BinaryenFeatureMutableGlobals)() | BINARYEN(BinaryenFeatureNontrappingFPToInt)() |
         BINARYEN(BinaryenFeatureBulkMemory)() | BINARYEN(BinaryenFeatureSignExt)() |
         BINARYEN(BinaryenFeatureReferenceTypes)() | BINARYEN(BinaryenFeatureMultivalue)() |
         BINARYEN(BinaryenFeatureExceptionHandling)();
}

/// The addresses of weak symbols that a program does not have are compared with null, which only shows in the course of
/// the other passes; these take out what is not reached then.
const char* finalPasses[] = {"precompute", "dce", "remove-unused-brs", "vacuum", "remove-unused-module-elements"};

constexpr int missingLibrary = 4;

/// The child's whole life. \return its exit status
int optimizeInChild(BytesView bytes, const OptimizeOptions& options, int output) {
  const Binaryen binaryen;
  if (!binaryen.isThere()) return missingLibrary;
  // It reads them, whatever its declaration says.
  auto* contents = const_cast<char*>(reinterpret_cast<const char*>(bytes.data()));
  BinaryenModuleRef module = BINARYEN(BinaryenModuleRead)(contents, bytes.size());
  if (BINARYEN(BinaryenModuleGetFeatures)(module) == BINARYEN(BinaryenFeatureMVP)())
    BINARYEN(BinaryenModuleSetFeatures)(module, usualFeatures(binaryen));
  BINARYEN(BinaryenSetOptimizeLevel)(options.optimizeLevel);
  BINARYEN(BinaryenSetShrinkLevel)(options.shrinkLevel);
  BINARYEN(BinaryenSetDebugInfo)(options.keepNames);
  if (!BINARYEN(BinaryenModuleValidate)(module)) return 2;
  BINARYEN(BinaryenModuleOptimize)(module);
  BINARYEN(BinaryenModuleRunPasses)(module, finalPasses, std::size(finalPasses));
  BinaryenModuleAllocateAndWriteResult result = BINARYEN(BinaryenModuleAllocateAndWrite)(module, nullptr);
  return writeAll(output, static_cast<const char*>(result.binary), result.binaryBytes) ? 0 : 3;
}

#undef BINARYEN

diag::Diagnostic failed(const std::string& why, const std::string& file) {
  return diag::error("optimizer-failed", "the module cannot be optimised: " + why,
                     "bind without optimising (--opt-level 0), or build the module with fewer WebAssembly features",
                     file);
}

std::string describeEnd(int status, const Bytes& messages) {
  std::string said(messages.begin(), messages.end());
  while (!said.empty() && said.back() == '\n') said.pop_back();
  constexpr std::size_t enough = 500;
  if (said.size() > enough) said = said.substr(0, enough) + " ...";
  if (!said.empty()) return said;
  if (WIFEXITED(status) && WEXITSTATUS(status) == missingLibrary)
    return "libbinaryen.so is missing (Debian's package binaryen)";
  return WIFSIGNALED(status) ? "the optimiser was ended by signal " + std::to_string(WTERMSIG(status))
                             : "the optimiser ended with status " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

std::vector<std::string> optimizerFiles() {
  std::vector<std::string> files;
  void* program = dlopen(nullptr, RTLD_NOW);
  Dl_serinfo size;
  if (!program || dlinfo(program, RTLD_DI_SERINFOSIZE, &size) != 0) return files;
  std::vector<std::max_align_t> memory(size.dls_size / sizeof(std::max_align_t) + 1);
  auto* list = reinterpret_cast<Dl_serinfo*>(memory.data());
  if (dlinfo(program, RTLD_DI_SERINFOSIZE, list) != 0 || dlinfo(program, RTLD_DI_SERINFO, list) != 0) return files;
  for (unsigned at = 0; at < list->dls_cnt; ++at)
    files.push_back(std::string(list->dls_serpath[at].dls_name) + "/" + libraryName);
  // Folders of the loader's configuration are not in its list.
  files.push_back(std::string("/usr/local/lib/") + libraryName);
  return files;
}

diag::Result<Bytes> optimize(BytesView module, const OptimizeOptions& options, const std::string& file) {
  SharedFile output("wasmbind-output"), messages("wasmbind-messages");
  if (output.descriptor() < 0 || messages.descriptor() < 0) return diag::failure(failed(std::strerror(errno), file));
  pid_t child = fork();
  if (child < 0) return diag::failure(failed(std::strerror(errno), file));
  if (child == 0) {
    dup2(messages.descriptor(), STDOUT_FILENO);
    dup2(messages.descriptor(), STDERR_FILENO);
    _exit(optimizeInChild(module, options, output.descriptor()));
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return diag::failure(failed(std::strerror(errno), file));
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return diag::failure(failed(describeEnd(status, messages.read()), file));
  return output.read();
}

}  // namespace wasmbind::binary
