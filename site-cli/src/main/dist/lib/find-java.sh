# Finds a Java to run on. Sourced by bin/rapporteur and by the launcher at the top of the repository.
#
#   find_java 25 java     sets java_home to the first Java 25 or newer that has bin/java, else fails
#   find_java 25 javac    the same, for a full JDK
#
# The version is read from the `release` file beside bin/, so that looking costs no start of a JVM.

# The major version of the Java in folder $1, or nothing.
java_major() {
  [ -r "$1/release" ] || return 1
  while IFS= read -r java_line || [ -n "$java_line" ]; do
    case $java_line in
      JAVA_VERSION=*)
        java_line=${java_line#JAVA_VERSION=}
        java_line=${java_line#\"}
        java_line=${java_line%%[!0-9]*}
        [ -n "$java_line" ] && printf '%s\n' "$java_line"
        return
        ;;
    esac
  done <"$1/release"
  return 1
}

# Takes folder $1 as java_home if it has version $2 or newer and the program bin/$3.
try_java() {
  [ -n "$1" ] && [ -x "$1/bin/$3" ] && java_found=$(java_major "$1") || return 1
  [ "$java_found" -ge "$2" ] || return 1
  java_home=$1
}

# The file that $1 is in the end, after all symbolic links.
end_of_links() {
  link_path=$1
  while [ -L "$link_path" ]; do
    link_target=$(readlink "$link_path") || return 1
    case $link_target in
      /*) link_path=$link_target ;;
      *) link_path=${link_path%/*}/$link_target ;;
    esac
  done
  printf '%s\n' "$link_path"
}

find_java() {
  try_java "${JAVA_HOME-}" "$1" "$2" && return
  if java_command=$(command -v java) && java_command=$(end_of_links "$java_command"); then
    java_bin=${java_command%/*}
    try_java "${java_bin%/*}" "$1" "$2" && return
  fi
  for java_place in \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/lib/jvm/* \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
    "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    try_java "$java_place" "$1" "$2" && return
  done
  if [ -x /usr/libexec/java_home ] && java_place=$(/usr/libexec/java_home -v "$1+" 2>/dev/null); then
    try_java "$java_place" "$1" "$2" && return
  fi
  return 1
}

# Gives Java a UTF-8 locale where there is none, as in cron jobs and bare containers: it decodes
# file names and arguments by the locale, and would refuse every name that is not plain ASCII.
ensure_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}
