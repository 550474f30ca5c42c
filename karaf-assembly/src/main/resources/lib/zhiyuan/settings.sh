# Where things lie and what is set, for every script in bin/. Read by them; needs $home.

say() { # zh, en
    case "${LC_ALL:-${LC_MESSAGES:-$LANG}}" in zh*) echo "$1" ;; *) echo "$2" ;; esac
}

# Prints lines "Chinese, tab, English" of a file in the reader's language.
tell() { # file
    [ -f "$1" ] || return 1
    say 1 2 | { read -r column; cut -f "$column" "$1"; }
}

# The one folder that must survive. The assembly in the build's own tree keeps it beside target/, where no clean build takes it away.
state_folder() {
    if [ -n "$ZHIYUAN_DATA$KARAF_DATA" ]; then
        echo "${ZHIYUAN_DATA:-$KARAF_DATA}"
    elif [ "${home%/target/assembly}" != "$home" ] && [ -f "${home%/target/assembly}/src/main/karaf/assembly-property-edits.xml" ]; then
        echo "${home%/target/assembly}/state"
    else
        echo "$home/data"
    fi
}

# Prints what a file of etc/ sets, the state folder's own before the distribution's: a value as it stands, or one with ${env:NAME} or
# ${env:NAME:-otherwise} in it. The platform reads the same files, so that the ports asked here are those it listens on, whoever set them.
setting() { # file, key, what holds when the file does not say
    { cat "$etc/$1"; echo; cat "$data/etc/$1"; } 2>/dev/null | awk -v key="$2" -v value="$3" '
        {
            sub(/^\357\273\277/, ""); sub(/^[ \t]+/, ""); sub(/[ \t\r]+$/, "")
            rest = substr($0, length(key) + 1)
            if (index($0, key) == 1 && rest ~ /^[ \t]*[=:]/) { sub(/^[ \t]*[=:][ \t]*/, "", rest); value = rest }
        }
        END {
            while (match(value, /\$\{env:[^{}]*\}/)) {
                name = substr(value, RSTART + 6, RLENGTH - 7); otherwise = ""
                at = index(name, ":-")
                if (at) { otherwise = substr(name, at + 2); name = substr(name, 1, at - 1) }
                if (ENVIRON[name] != "") otherwise = ENVIRON[name]
                value = substr(value, 1, RSTART - 1) otherwise substr(value, RSTART + RLENGTH)
            }
            print value
        }'
}

reachable() { # listening addresses: prints the one to ask
    first=${1%%,*}
    case "$first" in 0.0.0.0|::|'[::]'|'*') first=127.0.0.1 ;; \[*\]) first=${first#?} first=${first%?} ;; esac
    echo "$first"
}

find_java() {
    if [ -z "$JAVA_HOME" ] || [ ! -x "$JAVA_HOME/bin/java" ]; then
        found=$(command -v java)
        [ -z "$found" ] && for found in /usr/lib/jvm/*17*/bin/java /opt/*17*/bin/java; do [ -x "$found" ] && break; done
        [ -x "$found" ] || { say "找不到 JDK 17：请设置 JAVA_HOME" "No JDK 17 found: set JAVA_HOME" >&2; exit 2; }
        JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$found")")")
    fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release" 2>/dev/null)
    case "$version" in ''|17) ;; *)
        say "$JAVA_HOME 是 JDK $version，平台需要 JDK 17：请设置 JAVA_HOME" "$JAVA_HOME is a JDK $version, the platform needs a JDK 17: set JAVA_HOME" >&2
        exit 2 ;;
    esac
    export JAVA_HOME
    JAVA=$JAVA_HOME/bin/java
    export JAVA
}
