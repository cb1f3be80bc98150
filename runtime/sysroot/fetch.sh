#!/bin/sh
# SPDX-License-Identifier: MIT OR Apache-2.0
# fetch.sh VERSION: downloads the source of LLVM VERSION (22.1.8) from the Debian archive that this machine's apt uses, into
# the current folder as llvm.tar.xz. apt's lists and settings stay as they are: it gets private ones here.
set -eu
version=$1
package=llvm-toolchain-${version%%.*}
here=$(cd "$(dirname "$0")" && pwd)
fail() { echo "$1" >&2; exit 1; }
command -v apt-get >/dev/null || fail "apt-get is not installed"

# The address of the archive is that of apt's first Debian entry which is not for security updates.
archive=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Created-By: Packages' |
  awk -F'|' '$1 == "Debian" && $2 == "Debian" { print $3; exit }')
[ -n "$archive" ] || fail "apt knows no Debian archive on this machine (its lists are empty, or it is another distribution)"
keys=
for file in /usr/share/keyrings/debian-archive-keyring.gpg /usr/share/keyrings/debian-archive-keyring.pgp; do
  [ ! -e "$file" ] || keys=$file
done

mkdir -p apt/lists/partial apt/cache/archives/partial apt/parts
private() {
  tool=$1
  shift
  "$tool" -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$PWD/apt/parts" -o Dir::State::Lists="$PWD/apt/lists" \
    -o Dir::Cache="$PWD/apt/cache" -o APT::Sandbox::User=root "$@"
}

# The version that goes with the installed headers may have left one suite already and not have reached the other.
for suite in testing unstable stable; do
  {
    echo "Types: deb-src"
    echo "URIs: $archive"
    echo "Suites: $suite"
    echo "Components: main"
    [ -z "$keys" ] || echo "Signed-By: $keys"
  } >apt/parts/source.sources
  private apt-get update >apt/update.log 2>&1 || { tail -n 3 apt/update.log >&2; continue; }
  found=$(private apt-cache showsrc --only-source "$package" 2>/dev/null | awk -v wanted="$version" '
    $1 == "Version:" { bare = $2; sub(/^[0-9]+:/, "", bare); sub(/-[^-]*$/, "", bare); if (bare == wanted) { print $2; exit } }')
  [ -z "$found" ] || break
done
[ -n "${found:-}" ] || fail "the Debian archive $archive does not have $package $version"

# apt checks the file against the signed index.
private apt-get source --download-only --tar-only "$package=$found"
mv "${package}_$version".orig.tar.xz llvm.tar.xz
known=$(awk -v wanted="$version" '$1 == wanted { print $2 }' "$here/sources.txt")
[ -z "$known" ] || echo "$known  llvm.tar.xz" | sha256sum --check --quiet || fail "the source of $package $version is not the one that is known"
