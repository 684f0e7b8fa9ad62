# Finding a JDK, and saying what to install where there is none. Read by ./countersign and ./check; POSIX sh, and
# no process is started while a JDK has a `release` file, so that a start costs next to nothing.

# The first version of Java that runs this project.
YOUNGEST=25

# Whether the folder $1 is a Java of version 25 or later and has the program $2 (java or javac).
fits() {
    [ -x "$1/bin/$2" ] || return 1
    found=
    if [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in JAVA_VERSION=*) found=${line#*=} && break ;; esac
        done < "$1/release"
    else
        found=$("$1/bin/java" -version 2>&1) || return 1
        found=${found#*version }
    fi
    found=${found#\"}
    found=${found%%[!0-9]*}
    [ "${found:-0}" -ge "$YOUNGEST" ]
}

# Sets `jdk` to the home of a Java that has the program $1 (java or javac); false when there is none.
find_jdk() {
    if [ -n "${COUNTERSIGN_JAVA:-}" ]; then
        jdk=$COUNTERSIGN_JAVA
        fits "$jdk" "$1"
        return
    fi
    jdk=${JAVA_HOME:-}
    [ -n "$jdk" ] && fits "$jdk" "$1" && return
    # macOS keeps a /usr/bin/java that only asks to install one
    if jdk=$(command -v java) && jdk=$(readlink -f "$jdk" 2> /dev/null) && jdk=${jdk%/bin/java}; then
        [ "$jdk" != /usr ] && fits "$jdk" "$1" && return
    fi
    for jdk in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/*jdk* /opt/java/*; do
        fits "$jdk" "$1" && return
    done
    return 1
}

# Whether Maven can be run.
has_maven() {
    command -v mvn > /dev/null 2>&1
}

# One line: what is missing ($1) and how to get a JDK and Maven on this platform.
advise() {
    family=
    if [ -r /etc/os-release ]; then
        while IFS= read -r line; do
            case $line in ID=* | ID_LIKE=*) family="$family ${line#*=}" ;; esac
        done < /etc/os-release
    fi
    case $(uname -s) in
        Darwin) how="with Homebrew: brew install openjdk@25 maven" ;;
        MINGW* | MSYS* | CYGWIN*) how="run it inside WSL, and there: sudo apt-get install openjdk-25-jdk-headless maven" ;;
        *) case $family in
            *debian* | *ubuntu*) how="sudo apt-get install openjdk-25-jdk-headless maven (where your release has no such package: any vendor's JDK, unpacked under /opt or /usr/lib/jvm)" ;;
            *fedora* | *rhel*) how="sudo dnf install java-25-openjdk-devel maven" ;;
            *) how="any vendor's JDK, unpacked under /opt or /usr/lib/jvm, and Apache Maven 3.8 or later" ;;
        esac ;;
    esac
    if [ -n "${COUNTERSIGN_JAVA:-}" ]; then
        how="COUNTERSIGN_JAVA names $COUNTERSIGN_JAVA; else $how"
    fi
    echo "countersign: $1; $how" >&2
}
