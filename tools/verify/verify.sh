#!/usr/bin/env bash
# SPDX-License-Identifier: MulanPSL-2.0
# Checks a proof of the ledger (docs/ledger.md) with bash and the openssl command.
set -u
export LC_ALL=C

signer='' heads=''
while [ $# -gt 1 ]; do
    case $1 in
        --signer) signer=$2; shift 2 ;;
        --heads) heads=$2; shift 2 ;;
        *) break ;;
    esac
done
[ $# -eq 1 ] || { echo "usage: verify.sh [--signer HEX] [--heads FILE] PROOF" >&2; exit 2; }

fail() { echo "does not hold: $1"; exit 1; }
[ -r "$1" ] || fail "there is no proof $1"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# ── bytes ───────────────────────────────────────────────────────────────────────────────────────
raw() {  # hex → bytes
    local escaped='' i
    for ((i = 0; i < ${#1}; i += 2)); do escaped+="\\x${1:i:2}"; done
    printf "$escaped"
}
number() { local hex; printf -v hex '%016x' "$1"; raw "$hex"; }
text() { number "${#1}"; printf '%s' "$1"; }
bytes() { number $((${#1} / 2)); raw "$1"; }
sm3() { local out; out=$(openssl dgst -sm3 -r) || fail "openssl has no SM3"; printf '%s' "${out%% *}"; }
node() { { printf '\1'; raw "$1$2"; } | sm3; }

# ── reading: one key, bracket or value a line, in a fixed order ─────────────────────────────────
exec 3<"$1"
seen=0 line='' value='' list=()
plain=$'[^"\\\\\x01-\x1f]'
string="($plain|\\\\[\"\\\\bfnrt]|\\\\u00[01][0-9a-f])*"

next() {
    IFS= read -r line <&3 || fail "the proof ends early"
    seen=$((seen + ${#line} + 1))
}
want() { next; [ "$line" = "$1" ] || fail "line '$line' should be '$1'"; }

string_of() {  # string_of INDENT KEY COMMA: the decoded text in $value
    next
    local pattern="^$1\"$2\": \"($string)\"$3\$"
    [[ $line =~ $pattern ]] || fail "line '$line' should be $2"
    local found=${BASH_REMATCH[1]}
    # One way only to write a byte.
    [[ ! $found =~ \\u00(08|09|0a|0c|0d|00) ]] || [[ $found =~ \\\\u00 ]] || fail "$2 is oddly escaped"
    found=${found//'\"'/'\x22'}  # which %b leaves alone
    printf -v value '%b.' "$found"  # the dot keeps line ends at the end
    value=${value%.}
}
number_of() {  # number_of INDENT KEY COMMA
    next
    [[ $line =~ ^"$1\"$2\": "(0|-?[1-9][0-9]{0,17})"$3"$ ]] || fail "line '$line' should be $2"
    value=${BASH_REMATCH[1]}
}
hex_of() {  # hex_of INDENT KEY COMMA [BYTES]
    string_of "$1" "$2" "$3"
    [[ $value =~ ^([0-9a-f][0-9a-f])*$ ]] || fail "$2 is not hex"
    [ -z "${4:-}" ] || [ ${#value} -eq $((2 * $4)) ] || fail "$2 has a wrong length"
}
hashes_of() {  # hashes_of INDENT KEY COMMA: into $list
    list=()
    next
    [ "$line" != "$1\"$2\": []$3" ] || return 0
    [ "$line" = "$1\"$2\": [" ] || fail "line '$line' should be $2"
    local comma=,
    while [ "$comma" = , ]; do
        next
        [[ $line =~ ^"$1  \""([0-9a-f]{64})"\""(,?)$ ]] || fail "line '$line' should be a hash"
        list+=("${BASH_REMATCH[1]}")
        comma=${BASH_REMATCH[2]}
    done
    want "$1]$3"
}

# ── heads ───────────────────────────────────────────────────────────────────────────────────────
head_of() {  # head_of KEY: checks it; leaves size, root and line
    want "  \"$1\": {"
    local at by signature
    string_of '    ' county ,; [ "$value" = "$county" ] || fail "$1 is of another county"
    number_of '    ' size ,; head_size=$value
    hex_of '    ' root , 32; head_root=$value
    string_of '    ' at ,; at=$value
    string_of '    ' signer ,; by=$value
    hex_of '    ' signature ''; signature=$value
    want '  },'
    [ "$by" = "$key_name" ] || fail "$1 names another signer"
    printf 'ortoo tree head 1\n%s\n%s\n%s\n%s\n' "$county" "$head_size" "$head_root" "$at" >"$work/text"
    raw "$signature" >"$work/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -digest sm3 \
        -pkeyopt distid:1234567812345678 -in "$work/text" -sigfile "$work/signature" \
        >/dev/null 2>&1 || fail "$1 is not signed with public_key"
    head_at=$at
    head_line="$county $head_size $head_root $at $by $signature"
}

# ── trees (RFC 9162 §2.1.3.2, §2.1.4.2) ─────────────────────────────────────────────────────────
root_by() {  # root_by LEAF SIZE HASH: follows $list; the root in $value
    local fn=$1 sn=$(($2 - 1)) each
    value=$3
    for each in ${list[@]+"${list[@]}"}; do
        [ "$sn" -ne 0 ] || fail "a path is too long"
        if [ $((fn & 1)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
            value=$(node "$each" "$value")
            while [ $((fn & 1)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn >> 1)) sn=$((sn >> 1)); done
        else
            value=$(node "$value" "$each")
        fi
        fn=$((fn >> 1)) sn=$((sn >> 1))
    done
    [ "$sn" -eq 0 ] || fail "a path is too short"
}

grows() {  # grows OLDER OLDER_ROOT SIZE ROOT by $list
    if [ "$1" -eq "$3" ]; then
        [ ${#list[@]} -eq 0 ] && [ "$2" = "$4" ] || fail "the heads contradict each other"
        return
    fi
    local steps=(${list[@]+"${list[@]}"}) fn=$(($1 - 1)) sn=$(($3 - 1)) fr sr each
    [ $(($1 & ($1 - 1))) -ne 0 ] || steps=("$2" ${list[@]+"${list[@]}"})
    [ ${#steps[@]} -gt 0 ] || fail "the consistency proof is too short"
    while [ $((fn & 1)) -eq 1 ]; do fn=$((fn >> 1)) sn=$((sn >> 1)); done
    fr=${steps[0]} sr=${steps[0]}
    for each in ${steps[@]+"${steps[@]:1}"}; do
        [ "$sn" -ne 0 ] || fail "the consistency proof is too long"
        if [ $((fn & 1)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
            fr=$(node "$each" "$fr") sr=$(node "$each" "$sr")
            while [ $((fn & 1)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn >> 1)) sn=$((sn >> 1)); done
        else
            sr=$(node "$sr" "$each")
        fi
        fn=$((fn >> 1)) sn=$((sn >> 1))
    done
    [ "$sn" -eq 0 ] && [ "$fr" = "$2" ] && [ "$sr" = "$4" ] || fail "the older head does not lead to the head"
}

# ── entries ─────────────────────────────────────────────────────────────────────────────────────
none=$(printf '%064d' 0)
before_seq='' before_hash='' count=0

entry() {  # checks the entry whose brace was just read; $comma is what stands behind it
    local in='      ' seq subject_kind kind actor actor_kind actor_name unit at body salt prev hash leaf
    number_of "$in" seq ,; seq=$value
    string_of "$in" subject_kind ,; subject_kind=$value
    string_of "$in" kind ,; kind=$value
    string_of "$in" actor ,; actor=$value
    string_of "$in" actor_kind ,; actor_kind=$value
    string_of "$in" actor_name ,; actor_name=$value
    string_of "$in" unit ,; unit=$value
    number_of "$in" at_micros ,; at=$value
    string_of "$in" body ,; body=$value
    hex_of "$in" salt , 16; salt=$value
    hex_of "$in" prev_hash , 32; prev=$value
    hex_of "$in" hash , 32; hash=$value
    number_of "$in" leaf ,; leaf=$value
    hashes_of "$in" path ''
    next
    [[ $line =~ ^"    }"(,?)$ ]] || fail "line '$line' should end an entry"
    comma=${BASH_REMATCH[1]}

    local commitment own
    commitment=$({ text ortoo.ledger.body.1; bytes "$salt"; text "$actor_name"; text "$body"; } | sm3)
    own=$({
        text ortoo.ledger.entry.1; bytes "$prev"; text "$county"; text "$subject"; number "$seq"
        text "$subject_kind"; text "$kind"; text "$actor"; text "$actor_kind"; text "$unit"
        number "$at"; bytes "$commitment"
    } | sm3)
    [ "$own" = "$hash" ] || fail "entry $seq was altered"
    [ "$seq" -gt 0 ] || fail "entry $seq is not where it stands"
    if [ "$seq" -eq 1 ]; then [ "$prev" = "$none" ]; else [ "$prev" != "$none" ]; fi ||
        fail "entry $seq is not where it stands"
    if [ -n "$before_seq" ]; then
        [ "$seq" -eq $((before_seq + 1)) ] && [ "$prev" = "$before_hash" ] ||
            fail "entry $seq does not follow the entry before it"
    fi
    [ "$leaf" -ge 0 ] && [ "$leaf" -lt "$size" ] || fail "entry $seq lies beyond the head"
    root_by "$leaf" "$size" "$({ printf '\0'; raw "$hash"; } | sm3)"
    [ "$value" = "$root" ] || fail "entry $seq is not in the tree"
    before_seq=$seq before_hash=$hash count=$((count + 1))
}

# ── the proof ───────────────────────────────────────────────────────────────────────────────────
want '{'
string_of '  ' format ,; [ "$value" = ortoo-proof-1 ] || fail "the proof has another format"
string_of '  ' county ,; county=$value
string_of '  ' subject ,; subject=$value
hex_of '  ' public_key , 91; public_key=$value
[ "${public_key:0:54}" = 3059301306072a8648ce3d020106082a811ccf5501822d03420004 ] ||
    fail "public_key is not an SM2 key"
raw "$public_key" >"$work/key"
key_name=$(raw "$public_key" | sm3)
key_name=${key_name:0:16}
head_of head
size=$head_size root=$head_root at=$head_at own_line=$head_line
head_of older_head
older=$head_size older_root=$head_root older_line=$head_line
[ "$older" -gt 0 ] && [ "$older" -le "$size" ] || fail "older_head is not older"
[ -z "$signer" ] || [ "$signer" = "$key_name" ] || fail "another signer"
hashes_of '  ' consistency ,
grows "$older" "$older_root" "$size" "$root"

if [ -n "$heads" ]; then
    known=0
    while IFS= read -r each; do
        read -r _ at_size _ <<<"$each"
        for mine in "$own_line" "$older_line"; do
            read -r _ my_size _ <<<"$mine"
            [ "$at_size" = "$my_size" ] || continue
            [ "$each" = "$mine" ] || fail "the file of heads has another head $my_size"
            known=$((known + 1))
        done
    done <"$heads"
    [ "$known" -gt 0 ] || fail "the file of heads knows neither head"
fi

want '  "entries": ['
comma=,
while [ "$comma" = , ]; do
    want '    {'
    entry
done
want '  ]'
want '}'
read -r line <&3 && fail "something follows the proof"
[ "$seen" -eq "$(wc -c <"$1")" ] || fail "the proof has bytes that are not text"
echo "holds: $count entries of $subject among $size, signed $at by $key_name"
