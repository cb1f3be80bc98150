// SPDX-License-Identifier: MIT OR Apache-2.0
// The flags of the command line: one row each, with the commands that take it and its help.

include "llvm/Option/OptParser.td"

// The commands; tool/cli/command.h has the bit of each.
def Build : OptionVisibility;
def Bind : OptionVisibility;
def Cc : OptionVisibility;
def Scan : OptionVisibility;
def Shims : OptionVisibility;
def Describe : OptionVisibility;
def Sysroot : OptionVisibility;
def Test : OptionVisibility;

class Commands<list<OptionVisibility> commands> {
  list<OptionVisibility> Visibility = commands;
}

class Flag_<string name, string help> : Option<["--"], name, KIND_FLAG>, HelpText<help>;

// `--name VALUE` and `--name=VALUE`
multiclass Valued<string name, string value, string help, list<OptionVisibility> commands> {
  def NAME : Option<["--"], name, KIND_SEPARATE>, HelpText<help>, MetaVarName<value>, Commands<commands>;
  def NAME#_joined : Option<["--"], name#"=", KIND_JOINED>, Alias<!cast<Option>(NAME)>, Commands<commands>;
}

def about_tests : OptionGroup<"tests">, HelpText<"The tests">;
let Group = about_tests in {
defm browser : Valued<"browser", "HOST", "where they run: node (default)", [Test]>;
defm filter : Valued<"filter", "PATTERNS", "which tests run, as GoogleTest's filters: 'Suite.*:Other.*-*Slow*'", [Test]>;
defm shard : Valued<"shard", "I/N", "every N-th test, from the I-th on", [Test]>;
defm timeout : Valued<"timeout", "SECONDS", "how long one test may take (default: 20)", [Test]>;
def isolate : Flag_<"isolate", "every test in a module instance of its own">, Commands<[Test]>;
def list_tests : Flag_<"list", "print the names of the tests, and run none">, Commands<[Test]>;
defm junit : Valued<"junit", "FILE", "write the results as JUnit XML", [Test]>;
defm gtest : Valued<"gtest", "DIR", "sources of GoogleTest (default: /usr/src/googletest)", [Test]>;
}

def about_package : OptionGroup<"package">, HelpText<"The package">;
let Group = about_package in {
defm name : Valued<"name", "NAME", "name of the package and stem of its files", [Build, Bind]>;
defm scope : Valued<"scope", "@ORG", "npm scope of the package", [Build, Bind]>;
defm out_dir : Valued<"out-dir", "DIR", "folder of the package (default: pkg; of tests: .wasmbind/test)", [Build, Bind, Test]>;
defm target : Valued<"target", "TARGET", "web (default) or nodejs", [Build, Bind]>;
def camel_case : Flag_<"camel-case", "snake_case names of C++ become camelCase, those of types PascalCase">, Commands<[Build, Cc, Scan, Shims, Test]>;
def no_typescript : Flag_<"no-typescript", "no .d.ts files">, Commands<[Build, Bind]>;
}

def about_code : OptionGroup<"code">, HelpText<"The code">;
let Group = about_code in {
def release : Flag_<"release", "optimised for size (default)">, Commands<[Build, Bind, Test]>;
def dev : Flag_<"dev", "not optimised, with debug information">, Commands<[Build, Bind, Test]>;
def profiling : Flag_<"profiling", "optimised, with the names of functions">, Commands<[Build, Bind, Test]>;
defm opt_level : Valued<"opt-level", "0|1|2|3|s|z", "what to optimise for, instead of the profile's choice", [Build, Bind, Test]>;
def debug : Flag_<"debug", "refuse numbers that do not fit their C++ type">, Commands<[Build, Bind, Test]>;
def js_string_builtins : Flag_<"js-string-builtins", "short strings by the builtins of browsers: faster, 1 KB more">, Commands<[Build, Bind, Test]>;
def keep_names : Flag_<"keep-names", "keep the names of functions in the .wasm">, Commands<[Build, Bind]>;
def no_exceptions : Flag_<"no-exceptions", "without C++ exceptions; smaller">, Commands<[Build, Cc, Scan, Shims, Test]>;
defm initial_memory : Valued<"initial-memory", "BYTES", "memory to start with; a multiple of 65536", [Build, Test]>;
defm max_memory : Valued<"max-memory", "BYTES", "memory to grow to (default: 2 GiB); a multiple of 65536", [Build, Test]>;
defm allocator : Valued<"allocator", "NAME", "who hands out memory: small (default), dlmalloc, or bump, which frees all at once", [Build, Test]>;
defm stack_size : Valued<"stack-size", "BYTES", "stack of C++ (default: 1 MiB)", [Build, Test]>;
}

def about_tools : OptionGroup<"tools">, HelpText<"The compiler">;
let Group = about_tools in {
defm toolchain : Valued<"toolchain", "DIR", "a wasi-sdk to compile with, instead of the installed clang", [Build, Scan, Shims, Sysroot, Test]>;
defm sysroot : Valued<"sysroot", "DIR", "headers and libraries of the target", [Build, Scan, Shims, Sysroot, Test]>;
def compile_commands : Flag_<"compile-commands", "write compile_commands.json, for clangd and clang-tidy">, Commands<[Build]>;
def offline : Flag_<"offline", "download nothing">, Commands<[Build, Cc, Sysroot, Test]>;
defm source : Valued<"source", "FILE", "archive of LLVM's source to build from, instead of Debian's", [Sysroot]>;
defm into : Valued<"into", "DIR", "also copy the libraries into DIR, for a package of wasmbind", [Sysroot]>;
def rebuild : Flag_<"rebuild", "build even if the libraries are there">, Commands<[Sysroot]>;
}

let Group = about_tools in
def no_cache : Flag_<"no-cache", "make everything anew, and keep nothing for the next time">, Commands<[Build, Bind, Cc, Scan, Shims, Test]>;

def about_output : OptionGroup<"output">, HelpText<"Messages">;
let Group = about_output in {
def verbose : Option<["-"], "v", KIND_FLAG>, HelpText<"show the command lines that are run">, Commands<[Build, Cc, Scan, Shims, Sysroot, Test]>;
def verbose_long : Option<["--"], "verbose", KIND_FLAG>, Alias<verbose>, Commands<[Build, Cc, Scan, Shims, Sysroot, Test]>;
def json : Flag_<"json", "print the result as JSON on standard output">, Commands<[Build, Bind]>;
def report : Flag_<"report", "tell what the bytes of the module and the glue are for">, Commands<[Build, Bind]>;
def help : Flag_<"help", "this help">, Commands<[Build, Bind, Cc, Scan, Shims, Describe, Sysroot, Test]>;
def help_short : Option<["-"], "h", KIND_FLAG>, Alias<help>, Commands<[Build, Bind, Cc, Scan, Shims, Describe, Sysroot, Test]>;
}
