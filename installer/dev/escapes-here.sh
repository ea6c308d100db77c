#!/usr/bin/env bash
# Tries every way out of the kiosk that a keyboard or a mouse has, on a real X server with a window manager, without a display: Xvfb and openbox.
# Needs: xvfb openbox xdotool x11-utils. Run after "mvn package": installer/dev/escapes-here.sh [path of the kiosk program]
set -euo pipefail
cd "$(dirname "$0")/../.."

kiosk=${1:-target/kiosk/bin/kiosk}
for tool in Xvfb openbox xdotool xprop; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (apt install xvfb openbox xdotool x11-utils)" >&2; exit 69; }
done

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=:97
Xvfb "$DISPLAY" -screen 0 1366x768x24 >/dev/null 2>&1 &
for _ in $(seq 50); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 &

"$kiosk" --demo --data "$work/data" >"$work/out" 2>&1 &
pid=$!
window=
for _ in $(seq 600); do
  window=$(xdotool search --onlyvisible --name 'Một Cửa Kiosk' 2>/dev/null | tail -1) && [ -n "$window" ] && break
  sleep 0.1
done
[ -n "$window" ] || { echo "the kiosk did not come up:" >&2; cat "$work/out" >&2; exit 1; }
for _ in $(seq 100); do grep -qs 'open for citizens' "$work"/data/logs/* && break; sleep 0.1; done

failed=0
is_in_front() {
  local state
  state=$(xprop -id "$window" _NET_WM_STATE WM_STATE 2>/dev/null || true)
  [[ $state == *FULLSCREEN* && $state == *Normal* ]] && [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ]
}
stands() { # after what was tried; on a busy machine the kiosk is given a moment to come back
  sleep 0.7
  for _ in $(seq 30); do is_in_front && break; sleep 0.1; done
  if kill -0 "$pid" 2>/dev/null && is_in_front; then
    echo "no way out: $1"
  else
    echo "A WAY OUT:  $1" >&2
    failed=1
  fi
}

stands "(nothing tried yet)"
for key in alt+F4 ctrl+w ctrl+q F11 Escape alt+Escape alt+Tab alt+space super super+d super+e super+Left ctrl+alt+d ctrl+Escape ctrl+p ctrl+o ctrl+n ctrl+t F1 F5 F10 F12 Menu alt+F5 alt+F9 alt+F10 ctrl+shift+Escape; do
  xdotool key "$key"
  stands "$key"
done
xdotool mousemove 683 384 click 3; stands "right click"
xdotool click 2; stands "middle click"
xdotool mousemove 2 2 click 1; stands "touch in the corner"
xdotool mousemove 1360 700 mousedown 1 mousemove 20 700 mouseup 1; stands "swipe from the edge"
xdotool mousemove 300 200 mousedown 1 mousemove 700 500 mouseup 1; stands "drag"
xdotool windowminimize "$window"; stands "minimised"

"$kiosk" --demo --data "$work/data" >/dev/null 2>&1 && { echo "A SECOND KIOSK STARTED" >&2; failed=1; }
stands "second start"

kill -TERM "$pid"
for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
kill -0 "$pid" 2>/dev/null && { echo "did not stop within 5 s" >&2; failed=1; }
exit "$failed"
