// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/package_json.h"

#include <algorithm>
#include <vector>

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::package {
namespace {

class Writer {
 public:
  Writer(const Metadata& metadata, Target target, std::span<const std::string> files)
      : metadata_(metadata), target_(target), files_(files), json_(stream_, 2) {}

  std::string write() {
    json_.object([&] {
      about();
      json_.attribute("type", "module");
      entryPoints();
      exportsMap();
      json_.attributeArray("files", [&] {
        for (const std::string& file : packedFiles()) json_.value(file);
      });
      sideEffects();
      // Snippets are ECMAScript modules, which the CommonJS half requires.
      const char* node = hasSnippets() ? ">=20.19" : ">=18";
      if (target_ == Target::nodejs) json_.attributeObject("engines", [&] { json_.attribute("node", node); });
      if (!metadata_.dependencies.empty()) {
        json_.attributeObject("dependencies", [&] {
          for (const auto& [name, range] : metadata_.dependencies) json_.attribute(name, range);
        });
      }
    });
    return text_ + "\n";
  }

 private:
  bool has(const std::string& file) const { return std::ranges::find(files_, file) != files_.end(); }

  bool hasSnippets() const {
    return std::ranges::any_of(files_, [](const std::string& file) { return file.starts_with("snippets/"); });
  }

  void attribute(llvm::StringRef key, const std::string& text) {
    if (!text.empty()) json_.attribute(key, text);
  }

  void about() {
    json_.attribute("name", metadata_.scope.empty() ? metadata_.name : metadata_.scope + "/" + metadata_.name);
    json_.attribute("version", metadata_.version);
    attribute("description", metadata_.description);
    if (!metadata_.keywords.empty()) {
      json_.attributeArray("keywords", [&] {
        for (const std::string& keyword : metadata_.keywords) json_.value(keyword);
      });
    }
    attribute("homepage", metadata_.homepage);
    if (!metadata_.repository.url.empty()) {
      json_.attributeObject("repository", [&] {
        json_.attribute("type", metadata_.repository.type.empty() ? "git" : metadata_.repository.type);
        json_.attribute("url", metadata_.repository.url);
        attribute("directory", metadata_.repository.directory);
      });
    }
    attribute("author", metadata_.author);
    attribute("license", license());
  }

  /// npm wants an SPDX expression, or to be told where the licence stands.
  std::string license() const {
    if (!metadata_.license.empty()) return metadata_.license;
    for (const std::string& file : files_)
      if (file.starts_with("LICENSE") || file.starts_with("LICENCE")) return "SEE LICENSE IN " + file;
    return {};
  }

  /// Entry points for tools that do not read `exports`.
  void entryPoints() {
    const std::string& name = metadata_.name;
    json_.attribute("main", "./" + name + (has(name + ".cjs") ? ".cjs" : ".js"));
    if (has(name + ".cjs")) json_.attribute("module", "./" + name + ".js");
    if (has(name + ".d.ts")) json_.attribute("types", "./" + name + (has(name + ".d.cts") ? ".d.cts" : ".d.ts"));
  }

  void condition(llvm::StringRef name, const std::string& script, const std::string& types) {
    if (!has(types)) {
      json_.attribute(name, "./" + script);
      return;
    }
    json_.attributeObject(name, [&] {
      json_.attribute("types", "./" + types);
      json_.attribute("default", "./" + script);
    });
  }

  void exportsMap() {
    const std::string& name = metadata_.name;
    const std::string module = name + "_bg.wasm";
    json_.attributeObject("exports", [&] {
      if (has(name + ".cjs")) {
        json_.attributeObject(".", [&] {
          condition("import", name + ".js", name + ".d.ts");
          condition("require", name + ".cjs", name + ".d.cts");
        });
      } else {
        condition(".", name + ".js", name + ".d.ts");
      }
      if (has(module)) condition("./" + module, module, module + ".d.ts");
      json_.attribute("./package.json", "./package.json");
    });
  }

  /// npm always packs package.json, README and LICENSE; whole folders stand for what is in them.
  std::vector<std::string> packedFiles() const {
    std::vector<std::string> packed;
    for (const std::string& file : files_) {
      if (file == "package.json" || file.starts_with(".")) continue;
      const std::size_t slash = file.find('/');
      packed.push_back(slash == std::string::npos ? file : file.substr(0, slash + 1));
    }
    std::ranges::sort(packed);
    packed.erase(std::ranges::unique(packed).begin(), packed.end());
    return packed;
  }

  /// Importing a web package runs nothing but its snippets. A Node package is instantiated by its import, which
  /// `start` functions can show. `true` is what bundlers assume anyway; publint wants it said.
  void sideEffects() {
    if (target_ != Target::web) return json_.attribute("sideEffects", true);
    if (hasSnippets())
      json_.attributeArray("sideEffects", [&] { json_.value("./snippets/*"); });
    else
      json_.attribute("sideEffects", false);
  }

  const Metadata& metadata_;
  Target target_;
  std::span<const std::string> files_;
  std::string text_;
  llvm::raw_string_ostream stream_{text_};
  llvm::json::OStream json_;
};

}  // namespace

std::string packageJson(const Metadata& metadata, Target target, std::span<const std::string> files) {
  return Writer(metadata, target, files).write();
}

}  // namespace wasmbind::package
