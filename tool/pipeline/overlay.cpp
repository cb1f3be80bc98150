// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/overlay.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::pipeline {
namespace {

std::string lengthened(std::string text, const std::string& source, const std::string& shims) {
  if (!text.ends_with('\n')) text += '\n';
  const std::string file = llvm::sys::path::filename(source).str();
  // A source that includes itself must not define its shims twice.
  return text + "#if __INCLUDE_LEVEL__ == 0\n#line 1 \"<wasmbind shims of " + file + ">\"\n" + shims + "\n#endif\n";
}

/// JSON, which is YAML too.
std::string overlayText(llvm::StringRef shown, const std::string& contents) {
  llvm::json::Object file{{"type", "file"}, {"name", shown}, {"external-contents", contents}};
  llvm::json::Object overlay{{"version", 0},
                             {"case-sensitive", "true"},
                             {"use-external-names", "false"},
                             {"roots", llvm::json::Array{std::move(file)}}};
  std::string text;
  llvm::raw_string_ostream(text) << llvm::json::Value(std::move(overlay));
  return text;
}

diag::Diagnostic cannotWrite(const support::Path& file, const std::error_code& problem) {
  return diag::error("unwritable", "cannot be written: " + problem.message(), {}, file.string());
}

}  // namespace

diag::Result<std::string> writeOverlay(const std::string& source, const std::string& shims, const support::Path& folder,
                                       const std::string& stem) {
  auto text = support::readFile(source);
  if (!text) return diag::failure(diag::error("unreadable", "cannot be read: " + text.error().message(), {}, source));

  llvm::SmallString<256> shown(source);
  llvm::sys::fs::make_absolute(shown);
  llvm::sys::path::remove_dots(shown, /*remove_dot_dot=*/true);
  const support::Path contents = std::filesystem::absolute(folder) / (stem + ".cpp");
  const support::Path overlay = folder / (stem + ".overlay.json");
  if (std::error_code problem = support::writeFile(contents, lengthened(std::move(*text), source, shims)))
    return diag::failure(cannotWrite(contents, problem));
  if (std::error_code problem = support::writeFile(overlay, overlayText(shown, contents.string())))
    return diag::failure(cannotWrite(overlay, problem));
  return overlay.string();
}

}  // namespace wasmbind::pipeline
