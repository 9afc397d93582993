#!/usr/bin/env bash
# Makes the pictures of README.md: the outcome of a short drill, in English and in Arabic, as a real
# xterm draws it. Usage: tests/pictures.sh BINARY FOLDER
# Needs (Debian): xvfb xterm xdotool imagemagick fonts-dejavu-core
set -euo pipefail

if (($# != 2)); then
    echo "usage: $0 BINARY FOLDER" >&2
    exit 2
fi
binary=$(realpath -- "$1")
folder=$(realpath -- "$2")

for program in Xvfb xterm xdotool import compare convert; do
    if ! command -v "$program" >/dev/null; then
        echo "missing: $program" >&2
        exit 1
    fi
done

scratch=$(mktemp -d)
children=()
clean_up() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    rm -rf -- "$scratch"
}
trap clean_up EXIT

# A display that nobody uses: the server itself chooses the number and tells it.
exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1024x768x24 -nolisten tcp 2>/dev/null &
children+=($!)
read -r -t 20 -u "$number" display
export DISPLAY=":$display"

# After the language digit: practise; look 1 5; ask; mark; interview; before you ask; twelve core
# questions, Return past what their answers open; the list of facts; the officer's own view.
keys=(
    1
    1 5 Return
    1 3 3 3 1 2
    2 i
    1 1 1 3 1 1 2 Return
    2 Return 2 Return Return
    1 Return Return Return 7 Return Return Return 6 Return Return Return 8 Return 3 Return
    1 Return 1 Return 1 Return 1 Return
    3 Return
    a Return
    2
)

# Waits until the window has looked the same for three looks, then writes it to a file.
picture_of() {
    local window=$1 file=$2 same=0
    import -window "$window" "$scratch/before.png"
    while ((same < 3)); do
        sleep 0.3
        import -window "$window" "$scratch/now.png"
        if compare -metric AE "$scratch/before.png" "$scratch/now.png" null: >/dev/null 2>&1; then
            same=$((same + 1))
        else
            same=0
        fi
        mv "$scratch/now.png" "$scratch/before.png"
    done
    convert "$scratch/before.png" -strip -colors 32 -define png:compression-level=9 "PNG8:$file"
}

take() {
    local language=$1 digit=$2 key window terminal
    FANAL_HOME="$scratch/$language" LC_ALL=C.UTF-8 xterm -u8 -bg white -fg black +sb -b 6 -bc \
        -fa 'DejaVu Sans Mono' -fs 12 -geometry 80x24+0+0 -class "Fanal$language" -e "$binary" &
    terminal=$!
    children+=("$terminal")
    window=$(xdotool search --sync --onlyvisible --class "Fanal$language" | tail -n 1)
    # There is no window manager: keys go to the window under the pointer.
    xdotool mousemove --window "$window" 20 20
    picture_of "$window" "$scratch/start.png"
    for key in "$digit" "${keys[@]}"; do
        xdotool key --delay 40 "$key"
    done
    # The pointer must not lie over the text.
    xdotool mousemove 1020 760
    picture_of "$window" "$folder/outcome-$language.png"
    kill "$terminal"
    wait "$terminal" 2>/dev/null || true
}

mkdir -p -- "$folder"
take en 1
take ar 2
ls -l -- "$folder"/outcome-{en,ar}.png
