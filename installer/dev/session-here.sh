#!/usr/bin/env bash
# The kiosk's session as a counter has it, under a systemd of its own: an empty Debian is booted in a container, locked down, and booted again with the kiosk in it. Then the
# kiosk is killed, stuck, stopped and ended as a clerk does it. cage draws on a screen that is only in memory; seats, consoles and keys need a real machine.
# Needs: systemd-container, debootstrap, root. Run after "mvn -Pinstaller package": installer/dev/session-here.sh [PACKAGE.deb]
set -Eeuo pipefail
cd "$(dirname "$0")/../.."

package=${1:-$(ls -t target/installer/motcua-kiosk_*.deb | head -1)}
state=${SESSION_HERE:-/var/tmp/session-here}
base=$state/base
machine=$state/machine
screen=WLR_BACKENDS=headless\ WLR_RENDERER=pixman\ WLR_LIBINPUT_NO_DEVICES=1\ WLR_HEADLESS_OUTPUTS=1
container=

clear_away() { # what ran in the container may write for a moment yet
  trap - ERR
  [ -z "$container" ] || kill -KILL "$container" 2>/dev/null || true
  wait 2>/dev/null || true
  for _ in $(seq 20); do rm -rf "$machine" 2>/dev/null && break; sleep 0.5; done
}
trap clear_away EXIT

good() { echo "as it should be: $1"; }
trap 'echo "WRONG: line $LINENO broke off: $BASH_COMMAND" >&2' ERR
wrong() { trap - ERR; echo "WRONG: $1" >&2; within journalctl -u motcua-kiosk --no-pager | tail -20 >&2; exit 1; }
within() { nsenter -t "$(pgrep -P "$container" | head -1)" -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
state_of() { within systemctl show -p "$1" --value motcua-kiosk; }
is() { [ "$(state_of "$1" 2>/dev/null)" = "$2" ]; }
soon() { # seconds, what, condition…: tells how long it took
  local patience=$1 what=$2 from=$EPOCHREALTIME
  shift 2
  until "$@"; do
    [ $((${EPOCHREALTIME/[.,]/} - ${from/[.,]/})) -lt $((patience * 1000000)) ] || wrong "$what: not within $patience s"
    sleep 0.1
  done
  good "$what ($(((${EPOCHREALTIME/[.,]/} - ${from/[.,]/}) / 100000))/10 s)"
}
boot() {
  systemd-nspawn --quiet --register=no --keep-unit -D "$machine" --boot --console=pipe >/dev/null 2>&1 </dev/null &
  container=$!
  soon 60 "systemd runs" is_booted
}
is_booted() { within systemctl is-system-running 2>/dev/null | grep -Eq 'running|degraded'; }
kiosk_pid() { within cat /run/motcua-kiosk/pid 2>/dev/null; }
want() { # what, command…
  local what=$1
  shift
  if "$@"; then good "$what"; else wrong "$what"; fi
}
# When systemd saw the old one go and heard the new one, and what the new one wrote meanwhile.
times() {
  within journalctl -u motcua-kiosk --no-pager -o short-precise --since "@$1" | grep -E 'systemd\[1\]' | cut -c8-110 | sed 's/^/    /'
  within tail -n 400 /var/lib/motcua-kiosk/logs/kiosk.log | grep -E 'the window stood|open for citizens' | tail -2 | cut -c12-120 | sed 's/^/    /'
}
is_another() { [ -n "$(kiosk_pid)" ] && [ "$(kiosk_pid)" != "$1" ] && is ActiveState active; }

if ! [ -e "$base/complete" ]; then
  rm -rf "$base"
  debootstrap --variant=minbase --include=systemd-sysv,dbus,libpam-systemd,udev bookworm "$base"
  touch "$base/complete"
fi
rm -rf "$machine"
cp -a "$base" "$machine"
cp /etc/resolv.conf "$machine/etc/"
cp "$package" "$machine/root/kiosk.deb"
boot

within apt-get install -y -qq cage xwayland seatd /root/kiosk.deb >/dev/null 2>&1 || wrong "apt install"
good "apt install, with all that it recommends for the session"
want "systemd-analyze verify" within systemd-analyze verify motcua-kiosk.service
# A container has no console: all else stays as it is installed.
within mkdir -p /etc/systemd/system/motcua-kiosk.service.d
within tee /etc/systemd/system/motcua-kiosk.service.d/screen.conf >/dev/null <<TEXT
[Service]
TTYPath=
TTYReset=no
TTYVHangup=no
StandardInput=null
Environment=$screen
TEXT
within tee /srv/setup.yaml >/dev/null <<'TEXT'
commune: { kind: xã, name: Mẫu Phiên, province: Huế }
lead: { id: thu, name: Trần Văn Mẫu }
printer: { kind: folder }
TEXT
# Without it the kiosk would begin with the pages of its set-up.
printf '482915\n482915\n' | within motcua-kiosk setup --file /srv/setup.yaml >/dev/null || wrong "the set-up"
within motcua-kiosk-lock lock || wrong "the lock"
want "motcua-kiosk doctor --lockdown" within sh -c 'motcua-kiosk doctor --lockdown >/dev/null'

kill -KILL "$container" # the power goes
wait "$container" 2>/dev/null || true
boot
soon 120 "after a power cut the kiosk comes by itself and says that it is ready" is ActiveState active

for _ in 1 2 3; do
  sleep 40 # what comes behind the first page is done by then
  pid=$(kiosk_pid)
  killed=$EPOCHSECONDS
  within kill -KILL "$pid"
  soon 60 "killed: another one is ready" is_another "$pid"
  times "$killed"
  uptime | sed 's/.*load/    load/'
done
pid=$(kiosk_pid)
within kill -STOP "$pid"
soon 120 "stuck: systemd does not hear of it, another one is ready" is_another "$pid"
within systemctl stop motcua-kiosk
{ is Result success && is ActiveState inactive; } || wrong "stopped, but not in order"
good "stopped in order"
within sh -c 'cd /opt/motcua-kiosk/bin && mv motcua-kiosk away && printf "#!/bin/sh\nsystemd-notify --ready; sleep 1; exit 10\n" >motcua-kiosk && chmod 755 motcua-kiosk'
within systemctl start motcua-kiosk
soon 20 "ended at the desk: it stays ended" is ExecMainStatus 10
sleep 3
is ActiveState failed || wrong "ended at the desk, and started again"
within sed -i s/10/11/ /opt/motcua-kiosk/bin/motcua-kiosk
within systemctl start motcua-kiosk
soon 20 "the opening hours are over: it stays ended" is ExecMainStatus 11
sleep 3
is ActiveState inactive || wrong "the opening hours are over, and systemd takes it for a failure"
within sh -c 'cd /opt/motcua-kiosk/bin && mv away motcua-kiosk'
want "motcua-kiosk-lock undo" within sh -c 'motcua-kiosk-lock undo >/dev/null'
