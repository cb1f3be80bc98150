// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/report.h"

#include <algorithm>

#include "cli/console.h"
#include "cli/report_sizes.h"
#include "diag/json.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {
namespace {

using llvm::json::OStream;

/// "up to date", "2 of 5 from the cache".
std::string keptText(const pipeline::Step& step) {
  if (step.isKept()) return "up to date";
  return std::to_string(step.kept) + " of " + std::to_string(step.pieces) + " from the cache";
}

std::string stepText(const pipeline::Step& step) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("  %-16s %6.2f s  ", step.name.c_str(), step.time.count())
                                 << step.detail;
  if (step.kept > 0) text += (step.detail.empty() ? "" : ", ") + keptText(step);
  return llvm::StringRef(text).rtrim().str();
}

void tellFiles(const pipeline::Written& files, const std::string& folder) {
  std::size_t width = 0;
  for (const pipeline::WrittenFile& file : files) width = std::max(width, file.name.size());
  const auto line = [&](const pipeline::WrittenFile& file) {
    std::string text;
    llvm::raw_string_ostream(text) << "  " << folder << "/" << llvm::left_justify(file.name, width)
                                   << llvm::right_justify(sizeText(file.bytes), 11);
    return text;
  };
  for (const pipeline::WrittenFile& file : files)
    if (!file.name.starts_with(".")) tell(line(file));
}

/// Notes tell what was left out on purpose; one has to ask for them.
diag::Diagnostics withoutNotes(diag::Diagnostics findings) {
  std::erase_if(findings, [](const diag::Diagnostic& one) { return one.severity == diag::Severity::note; });
  return findings;
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
        writeParts(json, file);
      });
  });
  json.attributeArray("steps", [&] {
    for (const pipeline::Step& step : progress.steps())
      json.object([&] {
        json.attribute("name", step.name);
        json.attribute("milliseconds", static_cast<std::int64_t>(step.time.count() * 1000));
        json.attribute("upToDate", step.isKept());
      });
  });
}

}  // namespace

std::string sizeText(std::uint64_t bytes) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (bytes < 1000)
    stream << bytes << " B";
  else
    stream << llvm::format("%.1f KB", static_cast<double>(bytes) / 1000);
  return text;
}

void watch(pipeline::Progress& progress, const Arguments& arguments) {
  progress.onStep = [](const pipeline::Step& step) { tell(stepText(step)); };
  progress.onNote = [](const std::string& text) { tell("  " + text + " ..."); };
  if (arguments.has(OPT_verbose))
    progress.onCommand = [](const support::Command& command) { tell("  $ " + support::shellText(command)); };
}

int report(const pipeline::Outcome<pipeline::Written>& outcome, const pipeline::Progress& progress,
           const pipeline::BindOptions& options, const std::string& folder, const Arguments& arguments) {
  const diag::Diagnostics& findings = outcome ? outcome->warnings : outcome.error();
  show(arguments.has(OPT_verbose) ? findings : withoutNotes(findings));
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
    for (const pipeline::WrittenFile& file : outcome->value) tellParts(file);
  }
  return outcome ? ok : badInput;
}

}  // namespace wasmbind::cli
