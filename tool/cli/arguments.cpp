// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/arguments.h"

#include <algorithm>

#include "llvm/ADT/StringRef.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormattedStream.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {
namespace {

#define OPTTABLE_STR_TABLE_CODE
#include "cli/options.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "cli/options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

using namespace llvm::opt;

constexpr OptTable::Info infos[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "cli/options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
 public:
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, infos) {}
};

const Table& table() {
  static const Table instance;
  return instance;
}

InputArgList parse(const Command& command, std::span<const char* const> words) {
  unsigned missingAt = 0;
  unsigned missing = 0;
  return table().ParseArgs({words.data(), words.size()}, missingAt, missing, Visibility(command.bit));
}

/// The words before `--`.
std::span<const char* const> front(std::span<const char* const> words) {
  return words.first(
      std::ranges::find(words, std::string_view("--"), [](const char* word) { return std::string_view(word); }) -
      words.begin());
}

/// Where the help of flags begins; two more than the longest spelling.
constexpr unsigned helpColumn = 27;

/// "-v, --verbose", "--name NAME".
std::string spelling(unsigned flag) {
  std::string text = table().getOption(flag).getPrefixedName().str();
  if (flag == OPT_verbose) text += ", --verbose";
  if (flag == OPT_help) text.insert(0, "-h, ");
  if (const char* value = table().getOptionMetaVar(flag)) text += std::string(" ") + value;
  return text;
}

/// The flags of one group that a command takes, in the order of the table; other spellings of a flag are left out.
std::vector<unsigned> flagsOf(const Command& command, unsigned group) {
  std::vector<unsigned> flags;
  for (unsigned flag = 1; flag <= table().getNumOptions(); ++flag) {
    const llvm::opt::Option option = table().getOption(flag);
    const bool isListed = option.getKind() != llvm::opt::Option::GroupClass && !option.getAlias().isValid();
    if (isListed && option.getGroup().isValid() && option.getGroup().getID() == group &&
        option.hasVisibilityFlag(command.bit))
      flags.push_back(flag);
  }
  return flags;
}

}  // namespace

Arguments::Arguments(const Command& command, std::span<const char* const> words) : list_(parse(command, front(words))) {
  const std::span<const char* const> own = front(words);
  for (const char* word : words.subspan(std::min(words.size(), own.size() + 1))) tail_.emplace_back(word);
  if (own.size() < words.size() && !command.takesTail)
    problems_.push_back("'" + std::string(command.name) + "' takes nothing behind '--'");
  // A flag that wants a value and stands last is left out of the list by the parser.
  unsigned missingAt = 0;
  unsigned missing = 0;
  table().ParseArgs({own.data(), own.size()}, missingAt, missing, Visibility(command.bit));
  if (missing != 0) problems_.push_back(std::string("'") + own[missingAt] + "' wants a value");
  collect(command);
}

void Arguments::collect(const Command& command) {
  for (const Arg* argument : list_) {
    const std::string word = argument->getAsString(list_);
    if (argument->getOption().getKind() == llvm::opt::Option::UnknownClass) {
      std::string nearest;
      const unsigned distance = table().findNearest(word, nearest, Visibility(command.bit));
      const bool isNear = distance <= 3 && distance < word.size() / 2;
      problems_.push_back("unknown flag '" + word + "'" + (isNear ? "; did you mean '" + nearest + "'?" : ""));
    } else if (argument->getOption().getKind() == llvm::opt::Option::InputClass) {
      inputs_.push_back(word);
      if (!command.takesInputs) problems_.push_back("'" + word + "' is not expected here");
    }
  }
}

std::string Arguments::text(cli::Option flag, const std::string& otherwise) const {
  return list_.getLastArgValue(flag, otherwise).str();
}

std::expected<std::uint64_t, std::string> Arguments::bytes(cli::Option flag, std::uint64_t otherwise,
                                                           std::uint64_t unit) const {
  if (!has(flag)) return otherwise;
  const std::string given = text(flag);
  std::uint64_t number = 0;
  const bool isNumber = !llvm::StringRef(given).getAsInteger(10, number);
  if (!isNumber || number == 0 || number % unit != 0 || number > (1ULL << 32)) {
    const std::string name = "--" + table().getOption(flag).getName().str();
    return std::unexpected("'" + given + "' is no value for " + name +
                           ": it has to be a number of bytes, a multiple of " + std::to_string(unit) +
                           ", at most 4294967296");
  }
  return number;
}

std::string helpOf(const Command& command) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << command.description << "\n\nUSAGE: wasmbind " << command.usage << '\n';
  for (unsigned group : {OPT_about_tests, OPT_about_package, OPT_about_code, OPT_about_tools, OPT_about_output}) {
    const std::vector<unsigned> flags = flagsOf(command, group);
    if (flags.empty()) continue;
    stream << '\n' << table().getOptionHelpText(group) << ":\n";
    for (unsigned flag : flags)
      stream << "  " << llvm::left_justify(spelling(flag), helpColumn) << table().getOptionHelpText(flag) << '\n';
  }
  return text;
}

std::string nearestCommand(std::string_view name) {
  for (const Command& command : commands())
    if (llvm::StringRef(name).edit_distance(command.name) <= 2) return std::string(command.name);
  return {};
}

}  // namespace wasmbind::cli
