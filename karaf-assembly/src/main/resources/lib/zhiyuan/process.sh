# The platform's process: whether it runs, start, stop, status. Read by bin/zhiyuan.

# Prints the process id when this state folder's platform runs; a stale or recycled id in a file counts for nothing.
running() {
    alive "$(cat "$pidfile" 2>/dev/null)" || alive "$(ran pid)" || alive "$(cat "$data/karaf.pid" 2>/dev/null)"
}

alive() { # pid
    case "$1" in ''|*[!0-9]*) return 1 ;; esac
    kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ] || return 1
    if [ -r "/proc/$1/cmdline" ]; then
        tr '\0' '\n' < "/proc/$1/cmdline" | grep -qxF -e "-Dkaraf.data=$data" -e "$home/bin/zhiyuan" || return 1
    fi
    echo "$1"
}

ran() { # name: what the process that works on the state folder, or worked last, wrote down about itself
    sed -n "s/^$1=//p" "$data/run.properties" 2>/dev/null
}

# From here on the addresses of the one that runs, which may have been started with other settings.
as_it_runs() { # pid
    [ "$(ran pid)" = "$1" ] || return 0
    http_port=$(ran http) address=$(reachable "$(ran http.address)")
    ssh_port=$(ran ssh) ssh_host=$(reachable "$(ran ssh.address)")
    addressed
}

addressed() {
    case "$address" in *:*) url="http://[$address]:$http_port" ;; *) url="http://$address:$http_port" ;; esac
}

get() { # path: prints the HTTP status, 000 when nobody answers
    if command -v curl >/dev/null 2>&1; then
        curl -s -o /dev/null -m 5 -w '%{http_code}' --noproxy '*' "$url$1" 2>/dev/null
    elif command -v wget >/dev/null 2>&1; then
        code=$(wget -q -S -O /dev/null -T 5 -t 1 --no-proxy "$url$1" 2>&1 | awk '/^ *HTTP\//{c=$2} END{print c}')
        echo "${code:-000}"
    else
        bash -c 'exec 3<>"/dev/tcp/$1/$2" && printf "GET %s HTTP/1.0\r\n\r\n" "$3" >&3 && read -r _ c _ <&3 && echo "$c"' \
            _ "$address" "$http_port" "$1" 2>/dev/null || echo 000
    fi
}

sign_in() {
    say "门户      $url/" "Portal    $url/"
    say "接口文档  $url/api/docs    SOAP  $url/soap" "API docs  $url/api/docs    SOAP  $url/soap"
    if [ -f "$password" ]; then
        say "登录账号 admin，初始密码在 $password" "Sign in as admin; the initial password is in $password"
    else
        say "登录账号 admin" "Sign in as admin"
    fi
}

# Becomes the JVM. Karaf's own bin/karaf works too, but patches java.base and java.xml for lookups nothing here needs, and a
# patched JVM can't map a class archive. The class path is relative, so that the archive survives a move of the folder.
launch() {
    find_java
    sane_heap
    DIRNAME=$home/bin KARAF_SCRIPT=karaf ZHIYUAN_LAUNCHER=main
    ZHIYUAN_LANGUAGE=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    export ZHIYUAN_LANGUAGE
    . "$home/bin/setenv"
    # In the POSIX locale a JVM 17 can't open files whose path has Chinese characters.
    LC_ALL=C.UTF-8
    export LC_ALL
    cd "$home" || exit 2
    cp=lib/zhiyuan/launcher.jar:$(echo lib/endorsed/org.apache.karaf.specs.locator-*.jar lib/boot/*.jar lib/jdk9plus/*.jar | tr ' ' ':')
    exec "$JAVA" $JAVA_OPTS $archive \
        --add-opens java.base/java.security=ALL-UNNAMED \
        --add-opens java.base/java.net=ALL-UNNAMED \
        --add-opens java.base/java.lang=ALL-UNNAMED \
        --add-opens java.base/java.util=ALL-UNNAMED \
        --add-opens java.naming/javax.naming.spi=ALL-UNNAMED \
        --add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED \
        --add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED \
        --add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED \
        --add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED \
        --add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED \
        -XX:ErrorFile="$data/log/hs_err_%p.log" \
        -Dkaraf.home="$home" -Dkaraf.base="$home" -Dkaraf.etc="$etc" \
        -Dkaraf.data="$data" -Dkaraf.log="$data/log" -Dkaraf.instances="$instances" \
        -Dzhiyuan.deploy="${ZHIYUAN_DEPLOY:-$home/deploy}" \
        -Djava.io.tmpdir="$data/tmp" -Djava.util.logging.config.file="$home/etc/java.util.logging.properties" \
        -Dkaraf.startLocalConsole=false -Dkaraf.startRemoteShell=true \
        -classpath "$cp" org.zhiyuan.launcher.Main "$@"
}

sane_heap() {
    case "${ZHIYUAN_HEAP:-384m}" in *[!0-9kKmMgG]*|[!0-9]*|*[kKmMgG]?*) heap=0 ;; *[gG]) heap=$((${ZHIYUAN_HEAP%?} * 1024)) ;;
        *[mM]) heap=${ZHIYUAN_HEAP:-384m} heap=${heap%?} ;; *[kK]) heap=$((${ZHIYUAN_HEAP%?} / 1024)) ;; *) heap=$((ZHIYUAN_HEAP / 1048576)) ;;
    esac
    if [ "$heap" -lt 192 ]; then
        say "ZHIYUAN_HEAP 须为不小于 192m 的内存大小，如 384m 或 1g，现为：$ZHIYUAN_HEAP" \
            "ZHIYUAN_HEAP must be an amount of memory of at least 192m, such as 384m or 1g, not: $ZHIYUAN_HEAP" >&2
        exit 2
    fi
}

spawn() { # starts in the background, leaves the process id in $pid
    detach=
    command -v setsid >/dev/null 2>&1 && detach=setsid
    if [ -s "$out" ]; then
        for number in 4 3 2 1; do [ -f "$out.$number" ] && mv -f "$out.$number" "$out.$((number + 1))"; done
        mv -f "$out" "$out.1"
    fi
    rm -f "$data/start-refused" "$data/start-notices"
    logged=$(cat "$log" 2>/dev/null | wc -c)
    $detach "$home/bin/zhiyuan" run > "$out" 2>&1 < /dev/null &
    pid=$!
    echo "$pid" > "$pidfile"
}

# Waits until /health of the one just started says 200; what it starts itself it also ends, when that will never be.
await() {
    until [ "$(get /health)" = 200 ]; do
        [ -f "$data/start-refused" ] && sleep 0.3 && failed
        kill -0 "$pid" 2>/dev/null || failed
        [ "$(date +%s)" -lt "$limit" ] || failed late
        sleep 0.1
    done
}

failed() { # late?
    if [ -n "$1" ]; then
        say "$timeout 秒内未就绪，已放弃。尚缺：" "Not ready within $timeout seconds, given up. Missing:" >&2
        curl -s -m 5 --noproxy '*' "$url/health" 2>/dev/null | grep '" : "' | grep -v '"ok"' >&2
    else
        say "启动失败：" "The start failed:" >&2
    fi
    tell "$data/start-notices" >&2
    if ! tell "$data/start-refused" >&2; then
        # The newest log may just have begun.
        since=$((${logged:-0} + 1))
        [ "$(cat "$log" 2>/dev/null | wc -c)" -ge "$since" ] || since=1
        tail -c "+$since" "$log" 2>/dev/null | awk -F ' [|] ' '$2 ~ /ERROR/ { sub(/^.* - [^-]* - /, ""); if (!seen[$0]++ && ++n <= 8) print }' >&2
        tail -n 8 "$out" >&2 2>/dev/null
        say "更多见 $log" "More is in $log" >&2
    fi
    kill "$pid" 2>/dev/null
    rounds=0
    while kill -0 "$pid" 2>/dev/null; do
        rounds=$((rounds + 1))
        [ "$rounds" -eq 100 ] && kill -9 "$pid" 2>/dev/null
        sleep 0.1
    done
    rm -f "$pidfile"
    exit 1
}

# Another one, or the one that runs already, is only looked at.
beside() { # pid
    wanted="$home $http_port $ssh_port"
    until [ "$(ran pid)" = "$1" ] || ! alive "$1" >/dev/null || [ "$(date +%s)" -ge "$limit" ]; do sleep 0.1; done
    as_it_runs "$1"
    runs="$(ran home) $http_port $ssh_port"
    if [ "$(ran pid)" = "$1" ] && [ "$wanted" != "$runs" ]; then
        say "状态目录 $data 已有平台在运行，未作改动：进程 $1，程序目录 $(ran home)，$url，SSH $ssh_port。要换设置，请先 bin/zhiyuan stop" \
            "A platform runs on $data already and was left alone: process $1, program in $(ran home), $url, console on $ssh_port.
To start it with other settings stop it first: bin/zhiyuan stop" >&2
        exit 1
    fi
    until [ "$(get /health)" = 200 ]; do
        if ! alive "$1" >/dev/null || [ "$(date +%s)" -ge "$limit" ]; then
            say "已在运行（进程 $1），但未就绪；未作改动" "Running already (process $1), but not ready; it was left alone" >&2
            exit 1
        fi
        sleep 0.2
    done
    say "已在运行（进程 $1）" "Already running (process $1)"
}

start() {
    find_java
    case "$http_port" in ''|*[!0-9]*)
        say "$etc/$web 中的端口须为数字或 \${env:名称:-数字}，现为：$http_port" \
            "The port in $etc/$web must be a number or \${env:NAME:-number}, not: $http_port" >&2
        exit 2 ;;
    esac
    timeout=${ZHIYUAN_START_TIMEOUT:-180}
    case "$timeout" in ''|*[!0-9]*)
        say "ZHIYUAN_START_TIMEOUT 须为秒数，现为：$timeout" "ZHIYUAN_START_TIMEOUT must be a number of seconds, not: $timeout" >&2
        exit 2 ;;
    esac
    sane_heap
    limit=$(($(date +%s) + timeout))
    fresh=false
    if pid=$(running); then
        beside "$pid"
    else
        [ -f "$password" ] || fresh=true
        spawn
        await
        tell "$data/start-notices"
    fi
    say "志愿平台已就绪（进程 $pid）" "Zhiyuan is ready (process $pid)"
    [ "$fresh" = true ] && [ -f "$password" ] &&
        say "首次启动，admin 的初始密码（仅显示一次）：$(cat "$password")" "First start. The password of admin, shown once: $(cat "$password")"
    sign_in
}

# Run once by the build: starts on a scratch folder, asks for a few pages, and keeps the loaded classes as an archive
# that later starts map instead of parsing them again. Without it everything works, a few seconds slower.
train() {
    find_java
    mkdir -p "$home/lib/cds"
    rm -f "$home/$jsa"
    archive="-XX:ArchiveClassesAtExit=$jsa"
    export archive
    timeout=${ZHIYUAN_START_TIMEOUT:-240}
    limit=$(($(date +%s) + timeout))
    spawn
    await
    for page in / /api/v1/openapi.json /api/v1/service-types /api/v1/cities /api/docs /soap /soap/stations?wsdl /metrics; do
        get "$page" >/dev/null
    done
    stop_limit=300
    stop
}

stop() {
    if ! pid=$(running); then
        rm -f "$pidfile"
        say "未在运行" "Not running"
        return 0
    fi
    kill "$pid"
    limit=$(($(date +%s) + ${stop_limit:-30}))
    while kill -0 "$pid" 2>/dev/null; do
        [ "$(date +%s)" -ge "$limit" ] && kill -9 "$pid" 2>/dev/null
        sleep 0.1
    done
    rm -f "$pidfile"
    say "已停止" "Stopped"
}

status() {
    if pid=$(running); then
        as_it_runs "$pid"
        code=$(get /health)
        if [ "$code" = 200 ]; then
            say "运行中（进程 $pid），就绪" "Running (process $pid), ready"
            sign_in
            return 0
        fi
        say "运行中（进程 $pid），未就绪（/health 返回 $code）" "Running (process $pid), not ready (/health says $code)"
        return 1
    fi
    say "未在运行" "Not running"
    return 3
}

# Back to the state of before the last upgrade, or to the backup named, and then the program of that time.
rollback() { # backup
    find_java
    stop
    ZHIYUAN_LANGUAGE=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    export ZHIYUAN_LANGUAGE
    rm -f "$data/rollback-to"
    (cd "$home" && LC_ALL=C.UTF-8 exec "$JAVA" -Xmx128m -Dfile.encoding=UTF-8 -Dkaraf.home="$home" -Dkaraf.data="$data" -Dkaraf.etc="$etc" \
        -cp "lib/zhiyuan/launcher.jar:$(echo lib/boot/*.jar | tr ' ' ':')" org.zhiyuan.launcher.Main rollback ${1:+"$1"}) || exit 1
    if [ -f "$data/rollback-to" ]; then
        old=$(cat "$data/rollback-to")
        rm -f "$data/rollback-to"
        say "启动原程序：$old/bin/zhiyuan start" "Starting the old program: $old/bin/zhiyuan start"
        exec "$old/bin/zhiyuan" start
    fi
    say "原程序目录已不在：请解开原版本，然后 ZHIYUAN_DATA=$data bin/zhiyuan start" \
        "The old program is not there any more: unpack the old version and start it with ZHIYUAN_DATA=$data bin/zhiyuan start"
}
