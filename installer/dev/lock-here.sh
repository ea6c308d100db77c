#!/usr/bin/env bash
# Locks an invented machine down, twice, and takes it back: nothing may be left, and what was there before has to be there again. Touches nothing outside a temporary folder.
set -euo pipefail
cd "$(dirname "$0")/../.."

lock=$PWD/installer/linux/root/usr/sbin/motcua-kiosk-lock
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DESTDIR=$work/machine
export KIOSK=$work/kiosk
opens() { printf '#!/bin/sh\n%s\n' "$1" >"$KIOSK" && chmod +x "$KIOSK"; } # what kiosk hours says
picture() { (cd "$DESTDIR" && find . -mindepth 1 -printf '%p %y %m %l %s\n' | sort; find . -type f -exec sha256sum {} + | sort); }
want() { if [ "$2" = "$3" ]; then echo "as it should be: $1"; else echo "WRONG: $1" >&2; diff <(echo "$2") <(echo "$3") >&2 || true; exit 1; fi; }

# A machine with a desktop, a rule of somebody's own and one file of ours that an administrator has changed.
mkdir -p "$DESTDIR"/etc/systemd/system/multi-user.target.wants "$DESTDIR"/etc/sysctl.d "$DESTDIR"/var/lib
ln -s /usr/lib/systemd/system/graphical.target "$DESTDIR"/etc/systemd/system/default.target
echo 'kernel.sysrq = 438' >"$DESTDIR"/etc/sysctl.d/90-motcua-kiosk.conf
echo 'vm.swappiness = 10' >"$DESTDIR"/etc/sysctl.d/10-theirs.conf
chmod 0600 "$DESTDIR"/etc/sysctl.d/90-motcua-kiosk.conf
before=$(picture)

opens 'echo "Mon..Fri 07:00-17:30"; echo "Sat 07:00-11:30"'

"$lock" check >"$work"/open && { echo "WRONG: an open machine passed the check" >&2; exit 1; }
want "an open machine lacks every measure" 8 "$(grep -c '✗' "$work"/open)"
"$lock" lock >"$work"/locked
want "a locked machine has all of them" 8 "$(grep -c '✓' "$work"/locked)"
locked=$(picture)
"$lock" lock >/dev/null
want "locking twice is locking once" "$locked" "$(picture)"
echo 'kernel.sysrq = 1' >"$DESTDIR"/etc/sysctl.d/90-motcua-kiosk.conf
"$lock" check >"$work"/loose && { echo "WRONG: a loosened machine passed the check" >&2; exit 1; }
want "one measure taken away is one line" "Phím tắt" "$(grep "✗" "$work"/loose | grep -o "^[^ ]* [^ ]*")"
"$lock" lock >/dev/null
cat "$work"/locked
opens 'exit 78'
"$lock" check >"$work"/mistake
want "a mistake in kiosk.yaml leaves the hours as they were" 8 "$(grep -c '✓' "$work"/mistake)"
opens 'echo "Mon..Fri 08:00-17:00"'
"$lock" check >"$work"/later && { echo "WRONG: hours of before passed the check" >&2; exit 1; }
want "other hours in kiosk.yaml are one line" "Giờ trong kiosk.yaml" "$(grep "✗" "$work"/later | grep -o "Giờ trong kiosk.yaml")"
"$lock" lock >/dev/null
want "and are taken over by the next lock" "OnCalendar=Mon..Fri 08:00" "$(grep OnCalendar "$DESTDIR"/etc/systemd/system/motcua-kiosk-morning.timer)"
opens 'echo "Mon; rm -rf / 07:00-17:30"'
"$lock" lock >/dev/null
want "what is no time opens nothing" "" "$(ls "$DESTDIR"/etc/systemd/system | grep morning || true)"
opens 'echo "Mon..Fri 07:00-17:30"; echo "Sat 07:00-11:30"'
"$lock" lock >/dev/null
if command -v systemd-analyze >/dev/null; then
  systemd-analyze verify "$DESTDIR"/etc/systemd/system/motcua-kiosk-morning.timer 2>"$work"/verify || true
  want "systemd understands the timers" "" "$(grep motcua "$work"/verify || true)"
fi
"$lock" undo
want "after undo all is as it was" "$before" "$(picture)"
