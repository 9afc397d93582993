# shellcheck shell=bash
# How each terminal is started, for tests/terminals.sh: with the same font, size and quiet caret.
# What is not set or not read here is so in tests/terminals.sh.
# shellcheck disable=SC2154,SC2034

# A home of its own: nobody's settings change a picture. Nothing blinks in it.
prepare_home() {
    home=$scratch/home
    rm -rf -- "$home"
    mkdir -p "$home/.config/gtk-3.0" "$home/.config/sakura" "$home/.mlterm" "$home/run"
    chmod 700 "$home/run"
    printf '[Settings]\ngtk-cursor-blink=0\n' >"$home/.config/gtk-3.0/settings.ini"
    printf '[sakura]\nfont=DejaVu Sans Mono 12\nshow_always_first_tab=No\nscrollbar=false\n' \
        >"$home/.config/sakura/sakura.conf"
    printf 'DEFAULT = DejaVu Sans Mono\n' >"$home/.mlterm/aafont"
    surroundings=(
        env -i "PATH=$PATH" "HOME=$home" "DISPLAY=$DISPLAY" LC_ALL=C.UTF-8 SHELL=/bin/sh
        "XDG_CONFIG_HOME=$home/.config" "XDG_RUNTIME_DIR=$home/run" LIBGL_ALWAYS_SOFTWARE=1
        QT_XKB_CONFIG_ROOT=/usr/share/X11/xkb NO_AT_BRIDGE=1
    )
}

# What runs in the terminal: the program is first asked which mode it takes, on a terminal, where
# only script(1) listens; then it runs.
write_inner() {
    local inside=$1 data=$2
    local options
    printf -v options ' %q' --data-dir "$data" "${forced[@]}"
    cat >"$scratch/fanal.sh" <<INNER
#!/bin/sh
echo "\${VTE_VERSION-}" >$(printf %q "$scratch/vte")
script -qec $(printf %q "$(printf %q "$binary") doctor --json --lang en$options") $(printf %q "$scratch/doctor")
exec $(printf %q "$binary") --lang ar$options
INNER
    chmod +x "$scratch/fanal.sh"
    case $inside in
        plain) command=("$scratch/fanal.sh") ;;
        tmux)
            # Without its own row the window has the size that it has outside.
            printf 'set -g status off\n' >"$scratch/tmux.conf"
            command=(tmux -L "$multiplexer" -f "$scratch/tmux.conf" new-session "$scratch/fanal.sh")
            ;;
        screen) command=(screen -S "$multiplexer" -c /dev/null -U "$scratch/fanal.sh") ;;
    esac
}

version_of() {
    local said
    case $1 in
        xterm) said=$(xterm -version) ;;
        urxvt) said=$(urxvt -help 2>&1) ;;
        st) said=$(st -v 2>&1 || true) ;;
        *) said=$("${surroundings[@]}" "$1" --version 2>&1) ;;
    esac
    head -n 1 <<<"$said" | grep -oE '[0-9]+(\.[0-9]+)*' | head -n 1
}

start_terminal() {
    case $1 in
        xterm)
            start xterm -u8 -bg white -fg black +sb -bc -fa 'DejaVu Sans Mono' -fs 12 \
                -geometry 80x24+0+0 -e "${command[@]}"
            ;;
        sakura) start sakura -c 80 -r 24 -f 'DejaVu Sans Mono 12' -e "$(printf '%q ' "${command[@]}")" ;;
        konsole)
            start konsole --separate --hide-menubar --hide-tabbar -p TerminalColumns=80 \
                -p TerminalRows=24 -p 'Font=DejaVu Sans Mono,12' -p ScrollBarPosition=2 \
                -e "${command[@]}"
            ;;
        kitty)
            start kitty -o 'font_family=DejaVu Sans Mono' -o font_size=12 -o cursor_blink_interval=0 \
                -o remember_window_size=no -o initial_window_width=80c -o initial_window_height=24c \
                "${command[@]}"
            ;;
        alacritty)
            start alacritty -o 'font.normal.family="DejaVu Sans Mono"' font.size=12 \
                window.dimensions.columns=80 window.dimensions.lines=24 -e "${command[@]}"
            ;;
        mlterm) start mlterm --type xft -w 16 -g 80x24 -O none -e "${command[@]}" ;;
        urxvt)
            start urxvt -fn 'xft:DejaVu Sans Mono:pixelsize=16' -letsp 0 +sb -bg white -fg black \
                -geometry 80x24 -e "${command[@]}"
            ;;
        st) start st -f 'DejaVu Sans Mono:pixelsize=16' -g 80x24 -e "${command[@]}" ;;
        pterm) start pterm -fn 'client:DejaVu Sans Mono 12' -sb- -geometry 80x24 -e "${command[@]}" ;;
        foot)
            # A compositor in a window: it has room for 80 columns and 24 rows and a little more.
            local socket=$multiplexer-wayland
            "${surroundings[@]}" weston --backend=x11-backend.so --use-pixman --no-config \
                --shell=kiosk-shell.so --width=810 --height=470 --socket="$socket" \
                >"$scratch/weston.log" 2>&1 &
            compositor=$!
            local look
            for ((look = 0; look < 50; look++)); do
                if [[ -S $home/run/$socket ]]; then break; fi
                sleep 0.1
            done
            surroundings+=("WAYLAND_DISPLAY=$socket")
            start foot --font='DejaVu Sans Mono:pixelsize=16' --window-size-chars=80x24 "${command[@]}"
            ;;
    esac
}

start() {
    "${surroundings[@]}" "$@" >"$scratch/terminal.log" 2>&1 &
    terminal=$!
}

vte() {
    local version
    version=$(cat "$scratch/vte" 2>/dev/null || true)
    if [[ -n $version ]]; then printf ' (VTE %s)' "$version"; fi
}
