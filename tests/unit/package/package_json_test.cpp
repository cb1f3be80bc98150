// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/package_json.h"

#include <gtest/gtest.h>

#include <vector>

namespace wasmbind::package {
namespace {

Metadata geo() {
  Metadata metadata;
  metadata.name = "geo";
  metadata.version = "1.2.3";
  return metadata;
}

TEST(PackageJson, OfAWebPackageHasOneEntryPoint) {
  const std::vector<std::string> files = {"geo.js",           "geo.d.ts",     "geo_bg.wasm",
                                          "geo_bg.wasm.d.ts", "package.json", "LICENSE"};
  EXPECT_EQ(packageJson(geo(), Target::web, files), R"({
  "name": "geo",
  "version": "1.2.3",
  "license": "SEE LICENSE IN LICENSE",
  "type": "module",
  "main": "./geo.js",
  "types": "./geo.d.ts",
  "exports": {
    ".": {
      "types": "./geo.d.ts",
      "default": "./geo.js"
    },
    "./geo_bg.wasm": {
      "types": "./geo_bg.wasm.d.ts",
      "default": "./geo_bg.wasm"
    },
    "./package.json": "./package.json"
  },
  "files": [
    "LICENSE",
    "geo.d.ts",
    "geo.js",
    "geo_bg.wasm",
    "geo_bg.wasm.d.ts"
  ],
  "sideEffects": false
}
)");
}

TEST(PackageJson, OfANodePackageServesImportAndRequire) {
  const std::vector<std::string> files = {"geo.js", "geo.cjs", "geo.d.ts", "geo.d.cts", "geo_bg.wasm"};
  const std::string text = packageJson(geo(), Target::nodejs, files);
  EXPECT_NE(text.find(R"("import": {
        "types": "./geo.d.ts",
        "default": "./geo.js"
      },
      "require": {
        "types": "./geo.d.cts",
        "default": "./geo.cjs"
      })"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find(R"("main": "./geo.cjs")"), std::string::npos);
  EXPECT_NE(text.find(R"("node": ">=18")"), std::string::npos);
}

TEST(PackageJson, NamesSideEffectsWhereThereAreSome) {
  const std::vector<std::string> files = {"geo.js", "geo_bg.wasm", "snippets/inline0.js"};
  EXPECT_NE(packageJson(geo(), Target::web, files).find(R"("sideEffects": [
    "./snippets/*"
  ])"),
            std::string::npos);
  EXPECT_NE(packageJson(geo(), Target::nodejs, files).find("\"sideEffects\": true"), std::string::npos);
}

TEST(PackageJson, WithoutTypesNamesNone) {
  const std::vector<std::string> files = {"geo.js", "geo_bg.wasm"};
  EXPECT_EQ(packageJson(geo(), Target::web, files).find("types"), std::string::npos);
}

TEST(PackageJson, CarriesWhatTheProjectSays) {
  Metadata metadata = geo();
  metadata.scope = "@org";
  metadata.repository.url = "https://example.com/geo.git";
  metadata.dependencies = {{"lodash", "^4"}};
  const std::string text = packageJson(metadata, Target::web, {});
  EXPECT_NE(text.find(R"("name": "@org/geo")"), std::string::npos);
  EXPECT_NE(text.find(R"("type": "git")"), std::string::npos);
  EXPECT_NE(text.find(R"("lodash": "^4")"), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::package
