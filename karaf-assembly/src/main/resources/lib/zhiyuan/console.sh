# What asks the running platform: console, backup, and the programs beside it. Read by bin/zhiyuan.

console() { # options of Karaf's client, or a command; without either a terminal gets a prompt, and a pipe is read to its end
    find_java
    pid=$(running) || { say "未在运行" "Not running" >&2; exit 3; }
    as_it_runs "$pid"
    if [ -z "$ZHIYUAN_USER" ]; then
        # The very first start may be ready before it has made the key; whoever may not read it is asked for the password.
        waited=0
        until [ -r "$data/keys/console.key" ] || [ ! -w "$data/keys" ] || [ "$waited" -eq 300 ]; do
            waited=$((waited + 1))
            sleep 0.1
        done
        [ -r "$data/keys/console.key" ] && key=$data/keys/console.key
    fi
    language=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    # All that the client tells a console of the language is LC_CTYPE, and a command not even that.
    case "$language" in
        zh*|en*) LC_CTYPE=$language assignment="LANG=$language" && export LC_CTYPE ;;
    esac
    # A machine may well not have the locale that the terminal names; the client would then read Chinese as question marks.
    case "$language" in
        *[Uu][Tt][Ff]*8) LC_ALL=C.UTF-8 && export LC_ALL ;;
    esac
    [ -n "$1" ] || [ -t 0 ] || set -- "$(cat)"
    case "$1" in
        ''|-*) client "$@" ;;
        # By a descriptor of its own: the client takes the end of its standard input for the end of the session.
        *) client -b -f /dev/fd/3 3<<END
$assignment
$*
END
        ;;
    esac
}

client() {
    exec "$home/bin/client" -a "$ssh_port" -h "$ssh_host" -u "${ZHIYUAN_USER:-admin}" ${key:+-k "$key"} "$@"
}

backup() { # folder, as seen from here
    case "$1" in
        ''|*\'*)
            say "用法：zhiyuan backup 目录（尚不存在，不含单引号）" "Usage: zhiyuan backup FOLDER (not there yet, without an apostrophe)" >&2
            exit 2 ;;
        /*) console "zhiyuan:backup '$1'" ;;
        *) console "zhiyuan:backup '$(pwd)/$1'" ;;
    esac
}

author() { # new or dev, arguments
    ZHIYUAN_LANGUAGE=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    ZHIYUAN_DEPLOY=${ZHIYUAN_DEPLOY:-$home/deploy}
    export ZHIYUAN_LANGUAGE ZHIYUAN_DEPLOY
    # Chinese in arguments and in the names of folders, whatever the machine's locale.
    LC_ALL=C.UTF-8
    export LC_ALL
    tool author org.zhiyuan.author.Main "$@"
}

tool() { # name, class, arguments
    name=$1 class=$2
    shift 2
    if [ ! -d "$home/tools/$name" ]; then
        say "此发行版不含 $name" "This distribution has no $name" >&2
        exit 2
    fi
    find_java
    ! pid=$(running) || as_it_runs "$pid"
    ZHIYUAN_HOME=$home ZHIYUAN_URL=$url
    export ZHIYUAN_HOME ZHIYUAN_URL
    exec "$JAVA" -Xmx256m -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -cp "$home/tools/$name/*" "$class" "$@"
}
