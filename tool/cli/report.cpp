// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/report.h"

#include <algorithm>

#include "cli/console.h"
#include "diag/json.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {
namespace {

using llvm::json::OStream;

/// "842 B", "13.2 KB".
std::string sizeText(std::uint64_t bytes) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (bytes < 1000)
    stream << bytes << " B";
  else
    stream << llvm::format("%.1f KB", static_cast<double>(bytes) / 1000);
  return text;
}

std::string stepText(const pipeline::Step& step) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("  %-16s %6.2f s  ", step.name.c_str(), step.time.count())
                                 << step.detail;
  return llvm::StringRef(text).rtrim().str();
}

void tellFiles(const pipeline::Written& files, const std::string& folder) {
  for (const pipeline::WrittenFile& file : files) {
    if (file.name.starts_with(".")) continue;
    std::string line;
    llvm::raw_string_ostream(line) << llvm::format("  %-40s %10s", (folder + "/" + file.name).c_str(),
                                                   sizeText(file.bytes).c_str());
    tell(line);
  }
}

void writeResult(OStream& json, const pipeline::Written& files, const pipeline::Progress& progress,
                 const pipeline::BindOptions& options, const std::string& folder) {
  json.attribute("name", options.metadata.name);
  json.attribute("target", llvm::StringRef(package::nameOf(options.target)));
  json.attribute("folder", folder);
  json.attributeArray("files", [&] {
    for (const pipeline::WrittenFile& file : files)
      json.object([&] {
        json.attribute("name", file.name);
        json.attribute("bytes", file.bytes);
      });
  });
  json.attributeArray("steps", [&] {
    for (const pipeline::Step& step : progress.steps())
      json.object([&] {
        json.attribute("name", step.name);
        json.attribute("milliseconds", static_cast<std::int64_t>(step.time.count() * 1000));
      });
  });
}

}  // namespace

void watch(pipeline::Progress& progress, const Arguments& arguments) {
  progress.onStep = [](const pipeline::Step& step) { tell(stepText(step)); };
  if (arguments.has(OPT_verbose))
    progress.onCommand = [](const support::Command& command) { tell("  $ " + support::shellText(command)); };
}

int report(const pipeline::Outcome<pipeline::Written>& outcome, const pipeline::Progress& progress,
           const pipeline::BindOptions& options, const std::string& folder, const Arguments& arguments) {
  const diag::Diagnostics& findings = outcome ? outcome->warnings : outcome.error();
  show(findings);
  if (arguments.has(OPT_json)) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    OStream json(stream, 2);
    json.object([&] {
      json.attribute("ok", outcome.has_value());
      if (outcome) writeResult(json, outcome->value, progress, options, folder);
      json.attributeBegin("diagnostics");
      json.rawValue(diag::renderJson(findings, 0));
      json.attributeEnd();
    });
    print(text + "\n");
  } else if (outcome) {
    tellFiles(outcome->value, folder);
  }
  return outcome ? ok : badInput;
}

}  // namespace wasmbind::cli
