// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/link.h"

#include <algorithm>
#include <set>

#include "cache/hash.h"
#include "pipeline/link_messages.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;
using Words = std::vector<std::string>;

Words hashes(const Words& objects) {
  Words words;
  for (const std::string& object : objects) words.push_back(cache::hashOf(object));
  return words;
}

support::Command commandFor(const UnitContext& context, const toolchain::Settings& settings, Words own,
                            const Words& prebuilt, const Words& runtime, const std::string& module) {
  own.insert(own.end(), prebuilt.begin(), prebuilt.end());
  for (const std::string& word : toolchain::asLibrary(runtime)) own.push_back(word);
  return toolchain::linkCommand(context.toolchain, settings, own, module);
}

/// The target's libraries: all that lie where the toolchain has one.
cache::Inputs librariesOf(const toolchain::Toolchain& toolchain) {
  std::set<Path> folders = {toolchain.exceptionLibraries};
  for (const std::string& library : toolchain.libraries) folders.insert(Path(library).parent_path());
  cache::Inputs inputs;
  std::error_code problem;
  for (const Path& folder : folders)
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem))
      if (const Path ending = entry.path().extension(); ending == ".a" || ending == ".o")
        inputs.push_back({entry.path().string(), true});
  std::ranges::sort(inputs, {}, &cache::Input::path);
  return inputs;
}

diag::Result<Words> writeObjects(const Words& objects, const Path& work, const std::string& stem) {
  Words files;
  for (const std::string& object : objects) {
    files.push_back((work / (stem + std::to_string(files.size()) + ".o")).string());
    if (std::error_code problem = support::writeFile(files.back(), object))
      return diag::failure(diag::error("unwritable", "cannot be written: " + problem.message(), {}, files.back()));
  }
  return files;
}

Outcome<std::string> linkAnew(const UnitContext& context, const toolchain::Settings& settings, const Objects& objects) {
  auto own = writeObjects(objects.own, context.work, "own");
  if (!own) return std::unexpected(std::move(own).error());
  auto runtime = writeObjects(objects.runtime, context.work, "runtime");
  if (!runtime) return std::unexpected(std::move(runtime).error());
  const std::string file = (context.work / "linked.wasm").string();
  diag::Diagnostics found =
      runCompiler(commandFor(context, settings, *own, objects.prebuilt.words, *runtime, file), context.progress);
  found = explainLinkMessages(std::move(found), *own, objects);
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  auto module = support::readFile(file);
  if (!module) return diag::failure(diag::error("unreadable", "cannot be read: " + module.error().message(), {}, file));
  return judged(std::move(*module), std::move(found));
}

}  // namespace

Outcome<std::string> linkModule(const UnitContext& context, const toolchain::Settings& settings,
                                const Objects& objects) {
  const toolchain::Toolchain& tools = context.toolchain;
  const std::string question = cache::bytesOf(
      "link", cache::identityOf(tools.compiler), cache::identityOf(tools.linker),
      commandFor(context, settings, hashes(objects.own), objects.prebuilt.words, hashes(objects.runtime), {}),
      hashes(objects.prebuilt.contents), surroundings());
  auto module = cached<std::string>(
      context.cache, context.tally, question,
      [&](KnownInputs& inputs) {
        inputs = together(librariesOf(tools), inputsOf(std::span(settings.flags)));
        return linkAnew(context, settings, objects);
      },
      cache::Producer::compiler);
  if (!module) return std::unexpected(std::move(module).error());
  return std::move(module->product);
}

}  // namespace wasmbind::pipeline
