#!/usr/bin/env bash
# Starts real terminals with Fanal in Arabic, and saves pictures of what they draw.
set -euo pipefail

all_terminals=(xterm sakura konsole kitty alacritty mlterm urxvt st pterm foot)

usage() {
    cat <<USAGE
usage: ${0##*/} [OPTION…] FANAL FOLDER [TERMINAL…]

FANAL is the program, FOLDER takes the pictures and table.tsv: terminal, version, inside, mode, why.
TERMINAL is one of: ${all_terminals[*]}. Without any, all.

  --inside WHERE     plain, tmux or screen; may be given several times. Else: plain and tmux
  --bidi MODE        forces a mode (see fanal --help) in place of the automatic one
  --marks show|hide  forces marks in place of the automatic choice
  --journey          instead of single screens: a vault is made, unlocked by typing, and a person is
                     screened in Arabic until the outcome; then the vault is asked for the case
  --help             this text

A terminal that is not installed is skipped, which is said, and makes the exit code 3; one that shows
no window, or ends the journey without its case in the vault, makes it 1.
Needs (Debian): xvfb xdotool imagemagick x11-xkb-utils bsdutils fonts-dejavu-core jq, the terminals
(xterm sakura konsole kitty alacritty mlterm rxvt-unicode stterm pterm; foot with weston), and
tmux or screen for --inside.
USAGE
}

complain() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
}

insides=()
forced=()
journey=no
while (($# > 0)); do
    case $1 in
        --inside | --bidi | --marks)
            if (($# < 2)); then
                usage >&2
                exit 2
            fi
            if [[ $1 == --inside ]]; then insides+=("$2"); else forced+=("$1" "$2"); fi
            shift 2
            ;;
        --journey)
            journey=yes
            shift
            ;;
        --help)
            usage
            exit 0
            ;;
        -*)
            usage >&2
            exit 2
            ;;
        *) break ;;
    esac
done
if (($# < 2)); then
    usage >&2
    exit 2
fi
binary=$(realpath -e -- "$1")
mkdir -p -- "$2"
folder=$(realpath -- "$2")
shift 2
terminals=("$@")
if ((${#terminals[@]} == 0)); then terminals=("${all_terminals[@]}"); fi
if ((${#insides[@]} == 0)); then insides=(plain tmux); fi
for name in "${terminals[@]}"; do
    if [[ " ${all_terminals[*]} " != *" $name "* ]]; then
        complain "unknown terminal: $name"
        exit 2
    fi
done
for inside in "${insides[@]}"; do
    if [[ " plain tmux screen " != *" $inside "* ]]; then
        complain "inside what? $inside"
        exit 2
    fi
done

for program in Xvfb xdotool import compare convert setxkbmap script jq; do
    if ! command -v "$program" >/dev/null; then
        complain "missing: $program"
        exit 1
    fi
done

scratch=$(mktemp -d)
server=
terminal=
compositor=
multiplexer=fanal-$$

# What a terminal started goes with it: its window is gone, or its multiplexer is told to end.
end_terminal() {
    tmux -L "$multiplexer" kill-server 2>/dev/null || true
    screen -S "$multiplexer" -X quit >/dev/null 2>&1 || true
    local child
    for child in $terminal $compositor $server; do
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    done
    terminal=
    compositor=
    server=
}
clean_up() {
    end_terminal
    rm -rf -- "$scratch"
}
trap clean_up EXIT

# A display that nobody uses: the server itself chooses the number and tells it. Every terminal gets
# one of its own and goes with it, even one that has left its process.
start_display() {
    local number display
    exec {number}<> <(:)
    Xvfb -displayfd "$number" -screen 0 1280x800x24 -nolisten tcp -noreset +extension GLX 2>/dev/null &
    server=$!
    read -r -t 20 -u "$number" display
    exec {number}>&-
    export DISPLAY=":$display"
    # Letters are typed on a Latin and an Arabic keyboard, not made up for the occasion.
    setxkbmap -layout us,ara
}

# shellcheck source=tests/terminals/start.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/terminals/start.sh"

# The largest window that can be seen; there is no other program on this display.
find_window() {
    local look candidate best area size
    for ((look = 0; look < 100; look++)); do
        best=0
        for candidate in $(xdotool search --onlyvisible --name '.*' 2>/dev/null); do
            size=$(xdotool getwindowgeometry --shell "$candidate" 2>/dev/null) || continue
            area=$(awk -F= '/^WIDTH/ { w = $2 } /^HEIGHT/ { h = $2 } END { print w * h }' <<<"$size")
            # The root of the display has a size of its own.
            if ((area > best && area > 40000 && area < 1280 * 800)); then
                best=$area
                window=$candidate
            fi
        done
        if ((best > 0)); then return 0; fi
        if ! kill -0 "$terminal" 2>/dev/null; then return 1; fi
        sleep 0.2
    done
    return 1
}

# Without a window manager keys go to the window under the pointer, or to the one with the focus.
point_at_window() {
    xdotool mousemove --window "$window" 300 3
    if [[ -n $compositor ]]; then xdotool click 1; fi
    xdotool windowfocus "$window" 2>/dev/null || true
}

press() {
    local key
    for key in "$@"; do
        xdotool key --delay 30 "$key"
    done
}

write() {
    xdotool type --delay 60 "$1"
    # Back to the first layout: digits and commands are Latin.
    setxkbmap -layout us,ara
}

# Waits until the window has looked the same for three looks, then keeps the picture. A window that
# never rests is kept as it is after ten looks.
picture() {
    local name=$1 same=0 look
    sleep 0.4
    import -window "$window" "$scratch/before.png"
    for ((look = 0; look < 10 && same < 3; look++)); do
        sleep 0.2
        import -window "$window" "$scratch/now.png"
        if compare -metric AE "$scratch/before.png" "$scratch/now.png" null: >/dev/null 2>&1; then
            same=$((same + 1))
        else
            same=0
        fi
        mv "$scratch/now.png" "$scratch/before.png"
    done
    convert "$scratch/before.png" -strip -define png:compression-level=9 "$folder/$name.png"
}

# What the answer says about the mode, without what the program asked the terminal: some members.
mode_line() {
    tr -d '\r' <"$scratch/doctor" | grep -aoE '\{"schema":"fanal.doctor.*\}' |
        jq -r "select(.what == \"terminal-doctor-mode\") | [$1] | @tsv" | head -n 1
}

# Where the program does not know the terminal, Arabic begins with the check: the start comes behind.
past_check() {
    if [[ $(mode_line .state) != good ]]; then
        press Escape
        sleep 0.5
    fi
}

note='من Dubai (صالة 3)، 17 يوما'

# One run of a drill: the screens that show most. $1 begins the names of the pictures.
screens() {
    press 2
    sleep 0.5
    past_check
    picture "$1-1-start"
    press 4
    picture "$1-2-lines"
    press Escape
    sleep 0.5
    press 1
    sleep 1
    press 1 5 Return 1 3
    picture "$1-3-triage"
    press 3 3 1 2
    press 2 i
    press 1 1 1 3 1 1 2 Return
    press Tab
    write "$note"
    picture "$1-4-note"
    interview
    press a Return
    press 2
    picture "$1-5-outcome"
}

# Ends the note, answers the core questions, and goes past what their answers open.
interview() {
    press Return
    press 2 Return 2 Return Return
    press 1 Return Return Return 7 Return Return Return 6 Return Return Return 8 Return 3 Return
    press 1 Return 1 Return 1 Return 1 Return
    press 3 Return
}

passphrase='harbour lantern copper seventeen'

# A station, unlocked by typing, and one person from the first look to a closed case.
whole_journey() {
    picture "$1-1-unlock"
    write "$passphrase"
    picture "$1-2-typed"
    press Return
    sleep 3
    picture "$1-3-home"
    press 1
    sleep 1
    picture "$1-4-new"
    press 1 5 Return 1 3 3 3 1 2
    picture "$1-5-triage"
    press 2 i
    picture "$1-6-before"
    press 1 1 1 3 1 1 2 Return
    press Tab
    write "$note"
    picture "$1-7-interview"
    interview
    press a Return
    picture "$1-8-own-view"
    press 2
    picture "$1-9-outcome"
    press 1 Return
    picture "$1-A-after"
    # Leaves in good order, so that the vault is closed.
    press Escape
    sleep 1
    press 3
    list_cases | tee "$folder/$1-cases.jsonl"
}

# What the vault holds, as soon as the program on the screen has closed it.
list_cases() {
    local look
    for ((look = 0; look < 10; look++)); do
        sleep 1
        if "$binary" case list --json --data-dir "$data" --passphrase-fd 3 3<<<"$passphrase" \
            2>"$scratch/list.log"; then
            return 0
        fi
    done
    cat "$scratch/list.log" >&2
    return 1
}

run() {
    local name=$1 inside=$2 said
    start_display
    prepare_home
    data=$scratch/data
    rm -rf -- "$data" "$scratch/doctor" "$scratch/vte"
    if [[ $journey == yes ]]; then
        "$binary" init --lang ar --data-dir "$data" --station JET-02 --officer ID-07 \
            --work-factor 12 --passphrase-fd 3 3<<<"$passphrase" >/dev/null
    fi
    write_inner "$inside" "$data"
    start_terminal "$name"
    if ! find_window; then
        complain "$name, $inside: no window. It said:"
        tail -n 5 "$scratch/terminal.log" >&2
        return 1
    fi
    point_at_window
    # Questions to the terminal take up to a second, twice.
    sleep 4
    if [[ $journey == yes ]]; then whole_journey "$name-$inside"; else screens "$name-$inside"; fi
    said=$(mode_line ".said, .why" || true)
    printf '%s\t%s\t%s\t%s\n' "$name" "$(version_of "$name")$(vte)" "$inside" "${said:-not told}" |
        tee -a "$folder/table.tsv"
}

skipped=0
failed=0
for name in "${terminals[@]}"; do
    if ! command -v "$name" >/dev/null || [[ $name == foot && ! $(command -v weston) ]]; then
        complain "SKIPPED: $name is not installed"
        skipped=$((skipped + 1))
        continue
    fi
    for inside in "${insides[@]}"; do
        if [[ $inside != plain ]] && ! command -v "$inside" >/dev/null; then
            complain "SKIPPED: $name in $inside: $inside is not installed"
            skipped=$((skipped + 1))
            continue
        fi
        # A shell of its own, in which every failure counts and ends this terminal only.
        set +e
        (
            set -e
            trap end_terminal EXIT
            run "$name" "$inside"
        )
        result=$?
        set -e
        if ((result > 0)); then
            complain "FAILED: $name, $inside"
            failed=$((failed + 1))
        fi
    done
done
if ((failed > 0)); then exit 1; fi
if ((skipped > 0)); then exit 3; fi
